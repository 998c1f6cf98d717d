import { describe, expect, it } from 'vitest';
import { fillingOf, gapsOf, placeOf, readLock, type LockedPackages } from '../../scripts/lib/lock.ts';

const { packages } = readLock();

describe('package-lock.json', () => {
  it('names no registry: every machine uses its own', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has a place for every optional package, so that npm ci accepts it everywhere (npm run lock)', () => {
    expect(gapsOf(packages)).toEqual([]);
  });
});

describe('gaps', () => {
  const wants = (version: string): LockedPackages => ({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/windows-x64': version } },
  });

  it('are filled at the top', () => {
    const [gap] = gapsOf(wants('2.0.0'));
    expect(gap).toEqual({ wantedBy: 'node_modules/a', name: '@a/windows-x64', version: '2.0.0' });
    if (!gap) return;
    expect(placeOf(gap, wants('2.0.0'))).toBe('node_modules/@a/windows-x64');
    expect(fillingOf(gap)).toEqual({ version: '2.0.0', os: ['win32'], cpu: ['x64'], dev: true, optional: true });
  });

  it('are filled below the package that wants them when another version stands at the top', () => {
    const taken = { ...wants('2.0.0'), 'node_modules/@a/windows-x64': { version: '1.0.0' } };
    const [gap] = gapsOf(taken);
    expect(gap && placeOf(gap, taken)).toBe('node_modules/a/node_modules/@a/windows-x64');
    expect(gapsOf({ ...taken, 'node_modules/a/node_modules/@a/windows-x64': { version: '2.0.0' } })).toEqual([]);
  });
});
