using System.Text.Encodings.Web;
using System.Text.Json;

namespace Huisheng.Notices.Transports;

/// <summary>Shows what would have been sent, and sends nothing: one file a message in outbox/ of the data folder, the recipient masked.</summary>
internal sealed class FolderTransport(string folder) : ITransport
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool NeedsAddress => false;

    public async Task<Carried> Carry(Letter letter, string address, CancellationToken stop)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, $"{letter.Key}.json");
            var own = $"{path}.{letter.Attempt}.part";
            await File.WriteAllTextAsync(own, JsonSerializer.Serialize(letter, Readable), stop);
            File.Move(own, path, overwrite: true);
            return Carried.Taken;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Carried.Later("folder");
        }
    }
}
