import { RegistryError } from '../errors.ts';

/** A package that a registry does not have; `other`: the same name as it is written there. */
export function unknownPackage(name: string, registry: string, other?: string): RegistryError {
  return new RegistryError('PACKAGE_UNKNOWN', `Cannot find the package "${name}" in ${registry}`, {
    found: other === undefined ? 'no entry of that name' : `"${other}", which is written differently`,
    expected: 'a published package',
    cure: other === undefined ? 'Check the spelling, the scope and `--registry`' : `Ask for "${other}"`,
  });
}
