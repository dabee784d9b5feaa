using System.Buffers;
using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Huisheng.Host.Watching;

/// <summary>
/// One JSON object a line: at, level, event, category, message, the named values and, of an exception, its kinds and where it
/// came from. An exception's message is left out: it may quote what a person typed.
/// </summary>
internal sealed class JsonLines(TimeProvider time) : ConsoleFormatter(FormatName)
{
    public const string FormatName = "huisheng-json";

    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override void Write<TState>(
        in LogEntry<TState> logEntry,
        IExternalScopeProvider? scopeProvider,
        TextWriter textWriter
    )
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString().ToLowerInvariant());
            json.WriteNumber("event", logEntry.EventId.Id);
            json.WriteString("category", logEntry.Category);
            json.WriteString("message", logEntry.Formatter(logEntry.State, null));
            Values(json, logEntry.State);
            if (logEntry.Exception is { } error)
            {
                Error(json, error);
            }

            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Values<TState>(Utf8JsonWriter json, TState state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            return;
        }

        foreach (var (name, value) in values.Where(v => v.Key != "{OriginalFormat}"))
        {
            var key = JsonNamingPolicy.CamelCase.ConvertName(name);
            if (value is int or long)
            {
                json.WriteNumber(key, Convert.ToInt64(value, null));
            }
            else
            {
                json.WriteString(key, value?.ToString());
            }
        }
    }

    private static void Error(Utf8JsonWriter json, Exception error)
    {
        json.WriteStartArray("exception");
        for (var at = error; at is not null; at = at.InnerException)
        {
            json.WriteStringValue(at.GetType().FullName);
        }

        json.WriteEndArray();
        json.WriteString("detail", Detail(error.GetBaseException()));
        json.WriteString("stack", error.StackTrace);
    }

    /// <summary>What such an error says of itself is about machines, not about people.</summary>
    private static string? Detail(Exception error) =>
        error switch
        {
            SocketException or TimeoutException => error.Message,
            DbException database => database.SqlState ?? $"{database.ErrorCode}",
            _ => null,
        };
}
