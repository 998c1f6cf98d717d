import { readFileSync } from 'node:fs';

/** What npm writes about a package in package-lock.json, as far as this project looks at it. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** By the place of the package, for example `node_modules/a/node_modules/b`. */
export type LockedPackages = Record<string, LockedPackage>;

export interface Lock {
  packages: LockedPackages;
}

export function readLock(): Lock {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
}

export interface Gap {
  /** The package that may want it. */
  readonly wantedBy: string;
  readonly name: string;
  readonly version: string;
}

/** The places in which Node looks for a package from another one, nearest first. */
function placesOf(from: string, name: string): string[] {
  const places: string[] = [];
  for (let at = from; at !== ''; at = at.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/u, '')) {
    places.push(`${at}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

const isExact = (range: string): boolean => /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(range);

/**
 * The optional packages that are named but have no place in the lock file. npm leaves out those of other platforms
 * that the registry at hand does not hold, and then refuses its own lock file (`npm ci`).
 */
export function gapsOf(packages: LockedPackages): Gap[] {
  return Object.entries(packages).flatMap(([wantedBy, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = placesOf(wantedBy, name).find((place) => packages[place] !== undefined);
        if (found === undefined) return true;
        return isExact(range) && packages[found]?.version !== range;
      })
      .map(([name, version]) => ({ wantedBy, name, version })),
  );
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The package of a gap, for the platform that its name tells: `@pagefind/windows-x64`, `…-linux-arm64-musl`. */
export function fillingOf({ name, version }: Gap): LockedPackage {
  const parts = name.replace('windows', 'win32').split(/[-/]/u);
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  if (!isExact(version) || cpu.length === 0) throw new Error(`${name}@${version} is no package for a platform`);
  return { version, cpu, dev: true, optional: true, ...(os.length > 0 ? { os } : {}) };
}

/** The place where a gap is filled: at the top if this is free, else with the package that wants it. */
export function placeOf({ wantedBy, name }: Gap, packages: LockedPackages): string {
  const top = `node_modules/${name}`;
  return packages[top] === undefined ? top : `${wantedBy}/${top}`;
}
