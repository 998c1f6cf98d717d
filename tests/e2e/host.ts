import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../scripts/lib/build.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/server.ts';
import { revisionOf } from '../../src/keptFiles.ts';

/** A host of our own, which a test can switch off and give another version of the site. */
export class Host {
  readonly base: string;
  readonly #folder: string;
  #site: RunningSite;

  private constructor({ base, folder }: Build, site: RunningSite) {
    this.base = base;
    this.#folder = folder;
    this.#site = site;
  }

  /** A copy of a built site in a folder of the test, served. */
  static async start(build: Build, folder: string): Promise<Host> {
    // Pictures for messengers are most of the bytes, and nobody asks for them here.
    cpSync(build.folder, folder, { recursive: true, filter: (path) => !/\/og(?:\/|$)/u.test(path) });
    return new Host({ folder, base: build.base }, await serveSite({ folder, base: build.base }, 0));
  }

  get address(): string {
    return this.#site.address;
  }

  stop(): void {
    this.#site.close();
  }

  async resume(): Promise<void> {
    const port = Number(new URL(this.address).port);
    this.#site = await serveSite({ folder: this.#folder, base: this.base }, port);
  }

  /** Publishes a version in which one page says something else. */
  async publish(path: string, from: string, to: string): Promise<void> {
    this.stop();
    const file = join(this.#folder, path, 'index.html');
    const before = readFileSync(file, 'utf8');
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`${path} does not say «${from}»`);
    await this.#write(file, after);
    const worker = join(this.#folder, 'sw.js');
    const code = readFileSync(worker, 'utf8');
    const revisions = await Promise.all(
      [before, after].map((text) => revisionOf(new TextEncoder().encode(text).buffer)),
    );
    await this.#write(worker, code.replace(revisions[0] ?? '', revisions[1] ?? ''));
    await this.resume();
  }

  async #write(file: string, text: string): Promise<void> {
    writeFileSync(file, text);
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
    await Promise.resolve();
  }
}
