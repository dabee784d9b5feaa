using System.Security.Cryptography;
using Huisheng.Kernel;
using Huisheng.Storage.Keys;

namespace Huisheng.Storage.Files;

/// <summary>Where the bytes of files lie. The operator backs it up with the keys and the database.</summary>
public sealed record FileFolder(string Path);

/// <summary>A content on its way in: sealed on disk under a random name, not yet kept.</summary>
internal sealed record Incoming(string Name, string Path, long Size, string Sha256);

/// <summary>
/// The bytes: one sealed file each under <c>files/ab/ab…</c>, a random name that says nothing. Written beside its place, flushed,
/// renamed, folder flushed — all before anybody is told it is there.
/// </summary>
internal sealed class FileStore
{
    private const string Unfinished = "incoming";
    private const int Bytes = 16;
    private readonly string root;
    private readonly KeyFolder keys;
    private readonly Clock clock;

    public FileStore(FileFolder folder, KeyFolder keys, Clock clock)
    {
        root = folder.Path;
        this.keys = keys;
        this.clock = clock;
        Seal.MakeKey(keys);
    }

    /// <summary>Writes what <paramref name="fill"/> gives, sealed, as a file nobody knows yet.</summary>
    public async Task<Incoming> Take(Func<Stream, Task> fill)
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        var folder = Path.Combine(root, Unfinished);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        try
        {
            using var writer = new SealedWriter(Create(path), Seal.Make(keys, name));
            await fill(writer);
            return new Incoming(name, path, writer.Length, writer.Finish());
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Puts a finished file in its place. When this returns it survives a power cut.</summary>
    public void Keep(Incoming file)
    {
        var folder = FolderOf(file.Name);
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            Disk.FlushFolder(root);
        }

        // By the house's clock, so that the sweep measures with one clock.
        File.SetLastWriteTimeUtc(file.Path, clock.Now.UtcDateTime);
        File.Move(file.Path, PathOf(file.Name));
        Disk.FlushFolder(folder);
    }

    public static void Drop(Incoming file) => File.Delete(file.Path);

    public SealedReader Open(Incoming file) => Open(file.Name, file.Path);

    /// <summary>The plain content; <see cref="FileNotFoundException"/> or <see cref="FileDamagedException"/> if it cannot be had.</summary>
    public SealedReader Open(string name) => Open(name, PathOf(name));

    public void Delete(string name)
    {
        if (Directory.Exists(FolderOf(name)))
        {
            File.Delete(PathOf(name));
        }
    }

    /// <summary>Names of files written before this moment.</summary>
    public IEnumerable<string> Before(DateTimeOffset moment) =>
        Directory.Exists(root)
            ? new DirectoryInfo(root)
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(f => f.LastWriteTimeUtc <= moment.UtcDateTime)
                .Select(f => f.Name)
                .Where(IsName)
            : [];

    /// <summary>Removes it wherever it got to.</summary>
    public void Forget(string name)
    {
        Delete(name);
        var unfinished = Path.Combine(root, Unfinished, name);
        if (File.Exists(unfinished))
        {
            File.Delete(unfinished);
        }
    }

    private SealedReader Open(string name, string path)
    {
        var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete
        );
        try
        {
            return new SealedReader(file, Seal.Read(keys, name, file), name);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static bool IsName(string name) =>
        name.Length == Bytes * 2 && name.All(char.IsAsciiHexDigitLower);

    private string FolderOf(string name) => Path.Combine(root, name[..2]);

    private string PathOf(string name) => Path.Combine(FolderOf(name), name);
}
