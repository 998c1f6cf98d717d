import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Backend, BinEntry, Clash, Damaged } from './backend.ts';
import { REVISIONS_KEPT } from './backend.ts';
import { isClosed } from './reasons.ts';
import { checkBinEntry, checkRecord, isSameWrite, standsInTheWay } from './record.ts';
import type { StoredDocument } from './record.ts';

const DATABASE = 'cx-compass';
/** 1: documents and revisions; 2: the bin. */
const VERSION = 2;
/** A browser that has not answered by then (Safari sometimes never does) is taken to have refused. */
const PATIENCE = 5000;

/** What the database holds is only known once it is checked. */
interface Schema extends DBSchema {
  documents: { key: string; value: unknown; indexes: { kind: string } };
  revisions: { key: [string, number]; value: unknown };
  bin: { key: string; value: unknown; indexes: { removedAt: string } };
}

type StoreName = 'documents' | 'revisions' | 'bin';
const STORES: readonly StoreName[] = ['documents', 'revisions', 'bin'];

type Database = IDBPDatabase<Schema>;
type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** All revisions of a document: an array is greater than any number. */
function revisionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function readable(values: readonly unknown[]): readonly StoredDocument[] {
  return values.flatMap((value) => checkRecord(value) ?? []);
}

/** Opens the database; `onGone` is called when the connection is lost afterwards. */
function open(patience: number, onGone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const refuse = (error: unknown): void => {
      waiting = false;
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    // a tab that still writes to an older version of the database lets go when it has finished: time enough for that
    const timer = setTimeout(() => {
      refuse(new DOMException('the database did not open in time', 'TimeoutError'));
    }, patience);
    // async, because a browser without a database throws at once
    const opening = async (): Promise<Database> =>
      openDB<Schema>(DATABASE, VERSION, {
        upgrade(database, from) {
          if (from < 1) {
            database.createObjectStore('documents', { keyPath: 'id' }).createIndex('kind', 'kind');
            database.createObjectStore('revisions', { keyPath: ['id', 'rev'] });
          }
          database.createObjectStore('bin', { keyPath: 'id' }).createIndex('removedAt', 'removedAt');
        },
        blocking(_from, _to, event) {
          // another tab wants to change or delete the database, and waits for this one
          if (event.target instanceof IDBDatabase) event.target.close();
          onGone();
        },
        terminated: onGone,
      });
    opening().then((database) => {
      clearTimeout(timer);
      if (waiting) resolve(database);
      else database.close();
    }, refuse);
  });
}

/** Documents on the device, in one database for all tabs. Everything throws what the database throws. */
export class DeviceBackend implements Backend {
  readonly #patience: number;
  #connection: Promise<Database> | null = null;

  constructor(patience = PATIENCE) {
    this.#patience = patience;
  }

  get(id: string): Promise<StoredDocument | null> {
    return this.#read(async (stores) => checkRecord(await stores.objectStore('documents').get(id)));
  }

  list(kind: string): Promise<readonly StoredDocument[]> {
    return this.#read(async (stores) => readable(await stores.objectStore('documents').index('kind').getAll(kind)));
  }

  all(): Promise<readonly StoredDocument[]> {
    return this.#read(async (stores) => readable(await stores.objectStore('documents').getAll()));
  }

  revisions(id: string): Promise<readonly StoredDocument[]> {
    return this.#read(async (stores) => readable(await stores.objectStore('revisions').getAll(revisionsOf(id))));
  }

  async write(document: StoredDocument, seen: number, continues = false): Promise<Clash | null> {
    const clash = await this.#change(async (transaction) => {
      const documents = transaction.objectStore('documents');
      const there: unknown = await documents.get(document.id);
      const found = checkRecord(there);
      if (there !== undefined && (found === null || standsInTheWay(found, document, seen))) return { found };
      const revisions = transaction.objectStore('revisions');
      // one by one: of requests that wait together, an error leaves the others rejected with nobody to hear it
      await documents.put(document);
      await revisions.put(document);
      if (continues && document.rev > 1) await revisions.delete([document.id, document.rev - 1]);
      const keys = await revisions.getAllKeys(revisionsOf(document.id));
      for (const key of keys.slice(0, -REVISIONS_KEPT)) await revisions.delete(key);
      return null;
    });
    if (clash === null) await this.#readBack(document);
    return clash;
  }

  remove(id: string, at: string): Promise<BinEntry | null> {
    return this.#change(async (transaction) => {
      const documents = transaction.objectStore('documents');
      const revisions = transaction.objectStore('revisions');
      const document = checkRecord(await documents.get(id));
      const kept = readable(await revisions.getAll(revisionsOf(id)));
      await documents.delete(id);
      await revisions.delete(revisionsOf(id));
      if (document === null) return null;
      const entry: BinEntry = { id, removedAt: at, document, revisions: kept };
      await transaction.objectStore('bin').put(entry);
      return entry;
    });
  }

  restore(document: StoredDocument, revisions: readonly StoredDocument[]): Promise<Clash | null> {
    return this.#change(async (transaction) => {
      const documents = transaction.objectStore('documents');
      const there: unknown = await documents.get(document.id);
      if (there !== undefined) return { found: checkRecord(there) };
      await documents.put(document);
      for (const revision of revisions) await transaction.objectStore('revisions').put(revision);
      await transaction.objectStore('bin').delete(document.id);
      return null;
    });
  }

  bin(): Promise<readonly BinEntry[]> {
    return this.#read(async (stores) =>
      (await stores.objectStore('bin').getAll()).flatMap((entry) => checkBinEntry(entry) ?? []),
    );
  }

  erase(id: string): Promise<void> {
    return this.#change(async (transaction) => {
      await transaction.objectStore('documents').delete(id);
      await transaction.objectStore('revisions').delete(revisionsOf(id));
      await transaction.objectStore('bin').delete(id);
    });
  }

  async purge(before: string): Promise<void> {
    const range = IDBKeyRange.upperBound(before, true);
    const old = await this.#read((stores) => stores.objectStore('bin').index('removedAt').getAllKeys(range));
    if (old.length === 0) return;
    await this.#change(async (transaction) => {
      for (const id of old) await transaction.objectStore('bin').delete(id);
    });
  }

  damaged(): Promise<readonly Damaged[]> {
    return this.#read(async (stores) => {
      const records: readonly unknown[] = await stores.objectStore('documents').getAll();
      const ids = await stores.objectStore('documents').getAllKeys();
      return records.flatMap((raw, place) => {
        const id: unknown = ids[place];
        return typeof id === 'string' && checkRecord(raw) === null ? [{ id, raw }] : [];
      });
    });
  }

  async mend(document: StoredDocument): Promise<Clash | null> {
    const clash = await this.#change(async (transaction) => {
      const documents = transaction.objectStore('documents');
      const found = checkRecord(await documents.get(document.id));
      if (found !== null) return { found };
      await documents.put(document);
      await transaction.objectStore('revisions').put(document);
      return null;
    });
    if (clash === null) await this.#readBack(document);
    return clash;
  }

  wipe(): Promise<void> {
    return this.#change(async (transaction) => {
      for (const name of STORES) await transaction.objectStore(name).clear();
    });
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    await connection?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
  }

  #open(): Promise<Database> {
    const forget = (): void => {
      if (this.#connection === connection) this.#connection = null;
    };
    const connection = open(this.#patience, forget);
    this.#connection = connection;
    connection.catch(forget);
    return connection;
  }

  /** Does something with the database; if the connection turns out to be gone, once more with a new one. */
  async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.#connection ?? this.#open()));
    } catch (error) {
      if (!isClosed(error)) throw error;
      return await work(await this.#open());
    }
  }

  /** Reads in one transaction over all stores. */
  #read<T>(work: (transaction: IDBPTransaction<Schema, StoreName[]>) => Promise<T>): Promise<T> {
    return this.#run((database) => {
      const transaction = database.transaction([...STORES]);
      // the request that failed says so; the transaction would say it again, with nobody to hear it
      transaction.done.catch(() => undefined);
      return work(transaction);
    });
  }

  /** Does something in one transaction over all stores: wholly or not at all. */
  #change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#run(async (database) => {
      const transaction = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
      // what the transaction says at its end; kept, so that it is never an error without anybody to hear it
      const end = transaction.done.then(
        () => null,
        (error: unknown) => ({ error }),
      );
      try {
        const value = await work(transaction);
        const failed = await end;
        if (failed !== null) throw failed.error;
        return value;
      } catch (error) {
        throw await abandoned(transaction, end, error);
      }
    });
  }

  /** A browser has been seen to report a write that was not there afterwards. */
  async #readBack(document: StoredDocument): Promise<void> {
    const found = await this.get(document.id);
    // another tab may have been faster with the next one
    if (found !== null && (found.rev > document.rev || isSameWrite(found, document))) return;
    throw new DOMException('the document does not read back as it was written', 'DataError');
  }
}

/** Ends a transaction in which something failed, and says what did: a request's own AbortError is only an echo. */
async function abandoned(
  transaction: Transaction,
  end: Promise<{ readonly error: unknown } | null>,
  error: unknown,
): Promise<Error> {
  try {
    transaction.abort();
  } catch {
    // it has ended already
  }
  const failed = await end;
  const cause = isClosed(error) && failed !== null ? failed.error : error;
  return cause instanceof Error ? cause : new Error(String(cause));
}
