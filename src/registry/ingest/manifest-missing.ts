import { RegistryError } from '../../errors.ts';
import { MANIFEST_PATH } from '../../manifest/manifest.ts';

/** An archive that is no package. */
export function manifestMissing(archive: string): RegistryError {
  return new RegistryError('MANIFEST_MISSING', `${archive} holds no "${MANIFEST_PATH}"`, {
    found: 'an archive that is no package',
    expected: `"${MANIFEST_PATH}" in its root folder`,
    cure: 'Let the publish action make and attach the archive:\n- uses: clydepm/action-publish@v1',
  });
}
