using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Huisheng.Tests.Notices.Carriers;

internal sealed record Mailed(string To, string Raw)
{
    public string Header(string name) =>
        Raw.Split("\r\n\r\n")[0]
            .Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n")
            .First(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[
                (name.Length + 1)..
            ]
            .Trim();

    public string Text
    {
        get
        {
            var body = Raw[(Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
            return Encoding.UTF8.GetString(
                Convert.FromBase64String(body.Replace("\r\n", "", StringComparison.Ordinal))
            );
        }
    }
}

/// <summary>A mail relay of a few verbs on a port of its own.</summary>
internal sealed class MailRelay : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();

    public MailRelay()
    {
        listener.Start();
        _ = Serve();
    }

    public ConcurrentQueue<Mailed> All { get; } = new();

    /// <summary>What it answers to RCPT TO, "250 ok" unless told otherwise.</summary>
    public string Recipient { get; set; } = "250 ok";

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    private async Task Serve()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                _ = Talk(client);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Talk(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII)
        {
            NewLine = "\r\n",
            AutoFlush = true,
        };
        await writer.WriteLineAsync("220 relay");
        var to = "";
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            to = verb == "RCPT" ? line[(line.IndexOf('<') + 1)..line.IndexOf('>')] : to;
            await writer.WriteLineAsync(
                verb switch
                {
                    "RCPT" => Recipient,
                    "DATA" => "354 go on",
                    "QUIT" => "221 bye",
                    _ => "250 ok",
                }
            );
            if (verb == "DATA")
            {
                All.Enqueue(new Mailed(to, await Data(reader)));
                await writer.WriteLineAsync("250 taken");
            }
        }
    }

    private static async Task<string> Data(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            text.Append(line).Append("\r\n");
        }

        return text.ToString().TrimEnd();
    }

    public void Dispose()
    {
        end.Cancel();
        listener.Stop();
        end.Dispose();
    }
}
