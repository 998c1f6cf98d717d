import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../scripts/lib/build.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/server.ts';
import { revisionOf } from '../../src/keptFiles.ts';

/** A host of our own, which a test can switch off and give another version of the site. */
export class Host {
  readonly base: string;
  /** Where another version goes. */
  readonly #own: string;
  #folder: string;
  #site: RunningSite;

  private constructor({ base, folder }: Build, own: string, site: RunningSite) {
    this.base = base;
    this.#folder = folder;
    this.#own = own;
    this.#site = site;
  }

  /**
   * A built site, served.
   * @param own a folder of the test, for a version of its own
   */
  static async start(build: Build, own: string): Promise<Host> {
    return new Host(build, own, await serveSite(build, 0));
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
    this.#copy();
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

  /** The built site stays as it is: what is changed is a copy. */
  #copy(): void {
    if (this.#folder === this.#own) return;
    // Pictures for messengers are most of the bytes, and nobody asks for them here.
    cpSync(this.#folder, this.#own, { recursive: true, filter: (path) => !/\/og(?:\/|$)/u.test(path) });
    this.#folder = this.#own;
  }

  async #write(file: string, text: string): Promise<void> {
    writeFileSync(file, text);
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
    await Promise.resolve();
  }
}
