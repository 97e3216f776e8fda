exports.parse = () => {
  throw new Error('styles are not parsed');
};
