using Huisheng.Storage.Keys;

namespace Huisheng.Storage.Files;

/// <summary>
/// What a file was called may be somebody's name, and only the thing it will hang on says whose. Until then the name lies sealed
/// and nobody but the uploader reads it; the file itself is called file.png.
/// </summary>
internal sealed class FileNames(KeyFolder keys)
{
    private readonly SealedText box = new(keys, "file-names-v1");

    public static string Plain(string name) =>
        FileName.Extension(name) is { Length: > 0 } extension ? $"file.{extension}" : "file";

    public string Close(string name, Guid file) => box.Close(name, file.ToString());

    public string Of(FileRecord file) =>
        file.SealedName is { } closed ? box.Open(closed, file.Id.ToString()) : file.Name;
}
