const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

export function humanSize(bytes) {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  const number = bytes / 1024 ** step;
  return `${step === 0 ? number : number.toFixed(1)} ${UNITS[step]}`;
}
