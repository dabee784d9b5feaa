using Microsoft.AspNetCore.Http;

namespace Huisheng.Storage.Web;

/// <summary>
/// A request's body, read whole before anybody takes it apart. The server breaks off a pending read when it is told to stop; read on,
/// the request that has begun still gets its answer (R16). Held in memory: a file somebody imports may name people in full and is
/// not to lie in clear in the system's folder for temporary files.
/// </summary>
internal static class HeldBody
{
    public static async Task<byte[]> Read(HttpContext http)
    {
        using var held = new MemoryStream();
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            foreach (var piece in read.Buffer)
            {
                held.Write(piece.Span);
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        var bytes = held.ToArray();
        http.Request.Body = new MemoryStream(bytes, writable: false);
        return bytes;
    }
}
