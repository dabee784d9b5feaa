/**
 * The browser's own copy of what is not on the server yet. Encrypted with a key that can be used but never
 * read, one for each person; key and copy are gone at sign-out. Needs a secure page (TLS or localhost).
 */
export type Sealed = {
  put: (id: string, value: unknown) => Promise<void>;
  get: <T>(id: string) => Promise<T | null>;
  /** Everything whose id begins so. */
  all: <T>(begin: string) => Promise<{ id: string; value: T }[]>;
  drop: (id: string) => Promise<void>;
  forget: () => Promise<void>;
};

type Row = { id: string; owner: string; iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

const name = 'huisheng';

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

function database(): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('keys');
    asked.result.createObjectStore('sealed', { keyPath: 'id' }).createIndex('owner', 'owner');
  };
  return done(asked);
}

/** The person's key; a second tab that was faster made it already. */
async function keyOf(db: IDBDatabase, owner: string): Promise<CryptoKey> {
  const kept = (await done(db.transaction('keys').objectStore('keys').get(owner))) as CryptoKey | undefined;
  if (kept) return kept;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const write = db.transaction('keys', 'readwrite').objectStore('keys');
  try {
    await done(write.add(fresh, owner));
    return fresh;
  } catch {
    return (await done(db.transaction('keys').objectStore('keys').get(owner))) as CryptoKey;
  }
}

const bound = (id: string) => new TextEncoder().encode(id);

async function open(db: IDBDatabase, key: CryptoKey, row: Row, plain: string) {
  const given = { name: 'AES-GCM', iv: row.iv, additionalData: bound(row.id) };
  try {
    const bytes = await crypto.subtle.decrypt(given, key, row.bytes);
    return [{ id: plain, value: JSON.parse(new TextDecoder().decode(bytes)) }];
  } catch {
    // Sealed under a key that is gone: nobody can read it any more.
    db.transaction('sealed', 'readwrite').objectStore('sealed').delete(row.id);
    return [];
  }
}

/** Null where the browser keeps nothing: a page without TLS, a private window that refuses. */
export async function openSealed(owner: string): Promise<Sealed | null> {
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return null;
  try {
    const db = await database();
    const key = await keyOf(db, owner);
    return sealedWith(db, key, owner);
  } catch {
    return null;
  }
}

function sealedWith(db: IDBDatabase, key: CryptoKey, owner: string): Sealed {
  const start = `${owner}/`;
  return {
    async put(id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const given = { name: 'AES-GCM', iv, additionalData: bound(start + id) };
      const text = new TextEncoder().encode(JSON.stringify(value));
      const row: Row = { id: start + id, owner, iv, bytes: await crypto.subtle.encrypt(given, key, text) };
      await done(db.transaction('sealed', 'readwrite').objectStore('sealed').put(row));
    },
    async get<T>(id: string) {
      const row = (await done(
        db
          .transaction('sealed')
          .objectStore('sealed')
          .get(start + id),
      )) as Row | undefined;
      return row ? ((await open(db, key, row, id))[0]?.value as T) : null;
    },
    async all<T>(begin: string) {
      const index = db.transaction('sealed').objectStore('sealed').index('owner');
      const rows = (await done(index.getAll(owner))) as Row[];
      const opened = await Promise.all(
        rows
          .filter((row) => row.id.startsWith(start + begin))
          .map((row) => open(db, key, row, row.id.slice(start.length + begin.length))),
      );
      return opened.flat() as { id: string; value: T }[];
    },
    async drop(id) {
      await done(
        db
          .transaction('sealed', 'readwrite')
          .objectStore('sealed')
          .delete(start + id),
      );
    },
    async forget() {
      const both = db.transaction(['keys', 'sealed'], 'readwrite');
      both.objectStore('keys').delete(owner);
      const rows = both.objectStore('sealed');
      for (const id of await done(rows.index('owner').getAllKeys(owner))) rows.delete(id);
      await new Promise((resolve) => both.addEventListener('complete', resolve));
      db.close();
    },
  };
}
