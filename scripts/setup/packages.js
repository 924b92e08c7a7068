/**
 * What npm wrote down about the packages of a folder: package-lock.json says which ones are wanted,
 * node_modules/.package-lock.json which ones the last install put there.
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages keyed by folder, such as `node_modules/yaml`
 */

/**
 * The folders of packages that are wanted but absent, or there in another version. An optional package that is absent
 * counts only when it is named in `required`: most of them are builds for other systems.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} found
 * @param {readonly string[]} required
 * @returns {string[]}
 */
export function outdatedPackages(wanted, found, required = []) {
  return Object.entries(wanted)
    .filter(([folder, entry]) => folder !== '' && entry.link !== true && isOutdated(folder, entry))
    .map(([folder]) => folder);

  /** @param {string} folder @param {LockedPackage} entry */
  function isOutdated(folder, entry) {
    const there = found[folder];
    if (there === undefined) return entry.optional !== true || required.includes(folder);
    return there.version !== entry.version;
  }
}
