using System.Text;

namespace Huisheng.Browser;

/// <summary>Everything a browser keeps for this site, byte for byte.</summary>
internal sealed record Storage(
    IReadOnlyDictionary<string, byte[]> Places,
    int Sealed,
    int Keys,
    int KeysReadable
)
{
    private const string Read = """
        async () => {
          const text = new TextEncoder();
          const places = {};
          const add = (name, bytes) => {
            let binary = '';
            for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
            places[name] = (places[name] ?? '') + binary;
          };
          const addAny = (name, value) => {
            if (value instanceof ArrayBuffer) add(name, value);
            else if (ArrayBuffer.isView(value)) add(name, value.buffer);
            else if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey))
              for (const [key, part] of Object.entries(value)) { add(name, text.encode(key)); addAny(name, part); }
            else add(name, text.encode(String(value)));
          };
          for (const [name, store] of [['localStorage', localStorage], ['sessionStorage', sessionStorage]])
            addAny(name, Object.fromEntries(Object.entries(store)));
          const ask = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; });
          let sealed = 0, keys = 0, readable = 0;
          for (const { name } of await indexedDB.databases()) {
            const db = await ask(indexedDB.open(name));
            for (const store of db.objectStoreNames) {
              const table = () => db.transaction(store).objectStore(store);
              const rows = await ask(table().getAll());
              addAny('IndexedDB', await ask(table().getAllKeys()));
              for (const row of rows) {
                addAny('IndexedDB', row);
                if (row instanceof CryptoKey) {
                  keys++;
                  await crypto.subtle.exportKey('raw', row).then(() => readable++, () => 0);
                } else if (store === 'sealed') sealed++;
              }
            }
            db.close();
          }
          for (const name of await caches.keys())
            for (const request of await (await caches.open(name)).keys())
              add('Cache Storage', await (await (await caches.open(name)).match(request)).arrayBuffer());
          return { places: Object.entries(places).map(([name, binary]) => [name, btoa(binary)]), sealed, keys, readable };
        }
        """;

    public static async Task<Storage> Dump(Seat seat)
    {
        var read = await seat.Page.EvaluateAsync<System.Text.Json.JsonElement>(Read);
        return new Storage(
            read.GetProperty("places")
                .EnumerateArray()
                .ToDictionary(
                    p => p[0].GetString()!,
                    p => Convert.FromBase64String(p[1].GetString()!)
                ),
            read.GetProperty("sealed").GetInt32(),
            read.GetProperty("keys").GetInt32(),
            read.GetProperty("readable").GetInt32()
        );
    }

    /// <summary>Where one of these texts can be read: as it is, as UTF-16, as base64 or escaped.</summary>
    public IReadOnlyList<string> Finds(params string[] texts) =>
        [
            .. from place in Places
            from text in texts
            from shape in Shapes(text)
            where place.Value.AsSpan().IndexOf(shape) >= 0
            group text by $"{place.Key}: {text}" into found
            select found.Key,
        ];

    private static IEnumerable<byte[]> Shapes(string text)
    {
        yield return Encoding.UTF8.GetBytes(text);
        yield return Encoding.Unicode.GetBytes(text);
        yield return Encoding.UTF8.GetBytes(Uri.EscapeDataString(text));
        yield return Encoding.UTF8.GetBytes(
            string.Concat(text.Select(c => c < 128 ? c.ToString() : $"\\u{(int)c:x4}"))
        );
        // Base64 of a text inside another begins at any of three places; its middle is the same.
        for (var shift = 0; shift < 3; shift++)
        {
            var encoded = Convert.ToBase64String([
                .. new byte[shift],
                .. Encoding.UTF8.GetBytes(text),
            ]);
            yield return Encoding.UTF8.GetBytes(encoded[(shift == 0 ? 0 : 4)..^4]);
        }
    }

    /// <summary>A text laid open in each of the four places.</summary>
    public static Task Plant(Seat seat, string text) =>
        seat.Page.EvaluateAsync(
            """
            async (text) => {
              localStorage.setItem('planted', text);
              sessionStorage.setItem('planted', btoa(unescape(encodeURIComponent('x' + text + 'y'))));
              const cache = await caches.open('planted');
              await cache.put('/planted', new Response(text));
              await new Promise((done) => {
                const asked = indexedDB.open('planted', 1);
                asked.onupgradeneeded = () => asked.result.createObjectStore('planted').put(new TextEncoder().encode(text), 1);
                asked.onsuccess = () => { asked.result.close(); done(); };
              });
            }
            """,
            text
        );

    public static Task Uproot(Seat seat) =>
        seat.Page.EvaluateAsync(
            """
            async () => {
              localStorage.removeItem('planted');
              sessionStorage.removeItem('planted');
              await caches.delete('planted');
              await new Promise((done) => { indexedDB.deleteDatabase('planted').onsuccess = done; });
            }
            """
        );
}
