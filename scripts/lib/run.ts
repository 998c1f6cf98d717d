import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');

export interface Outcome {
  readonly ok: boolean;
  /** What the command printed; empty unless it was kept back. */
  readonly output: string;
}

interface How {
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps the output back. */
  readonly quiet?: boolean;
}

/** Runs a command to its end, with the project's own tools first on the path. */
export function run(
  command: string,
  options: readonly string[],
  { env = {}, quiet = false }: How = {},
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(command, options, {
      env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: unknown): void => {
      output += String(chunk);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
