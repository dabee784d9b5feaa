using System.Security.Cryptography;

namespace Huisheng.Storage.Keys;

/// <summary>Key files of this house, outside the database, readable by its own user only.</summary>
public sealed class KeyFolder(string folder)
{
    public const int Bytes = 32;

    private const UnixFileMode Own =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Folder => folder;

    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>The key of this name; made on first use.</summary>
    public byte[] Get(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Own);
        }

        var path = PathOf(name);
        if (!File.Exists(path))
        {
            Make(path);
        }

        return Convert.FromHexString(File.ReadAllText(path).Trim());
    }

    /// <summary>Names of the keys that are there and begin so, in order.</summary>
    public IReadOnlyList<string> Names(string prefix) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, prefix + "*.key")
                    .Select(p => Path.GetFileNameWithoutExtension(p)!)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private string PathOf(string name) => Path.Combine(folder, name + ".key");

    /// <summary>Two processes may start at once: the file appears whole or not at all, and only one of them makes it.</summary>
    private static void Make(string path)
    {
        var own = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(own, options))
        {
            file.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));
        }

        try
        {
            File.Move(own, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(own);
        }
    }
}
