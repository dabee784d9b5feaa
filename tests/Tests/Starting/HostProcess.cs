using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Huisheng.Tests.Starting;

/// <summary>The product as an operator starts it: a process of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly StringBuilder complained = new();

    private HostProcess(IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Huisheng.Host.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(complained, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Out => Text(said);

    public string Err => Text(complained);

    public static string[] Args(string folder, string? connection = null, params string[] more) =>
        [
            $"--Data:Folder={folder}",
            $"--Regime:Folder={Repository.Path("regime")}",
            "--urls=http://127.0.0.1:0",
            "--environment=Production",
            .. connection is null ? [] : new[] { $"--Database={connection}" },
            .. more,
        ];

    public static HostProcess Start(params string[] args) => new(args);

    /// <summary>Runs it to its end: exit code, what it printed, what it complained about.</summary>
    public static async Task<(int Code, string Out, string Err)> Run(params string[] args)
    {
        await using var host = new HostProcess(args);
        return (await host.Ended(), host.Out, host.Err);
    }

    public async Task<int> Ended()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Where it listens, once it says so.</summary>
    public async Task<Uri> Address()
    {
        for (var since = Stopwatch.GetTimestamp(); ; await Task.Delay(50))
        {
            var line = Out.Split('\n').FirstOrDefault(l => l.Contains("\"event\":1302"));
            if (line is not null)
            {
                return new Uri(JsonNode.Parse(line)!["address"]!.GetValue<string>());
            }

            if (process.HasExited || Stopwatch.GetElapsedTime(since) > Patience)
            {
                throw new InvalidOperationException($"It does not listen.\n{Out}\n{Err}");
            }
        }
    }

    /// <summary>What a service manager sends first.</summary>
    public async Task Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static void Keep(StringBuilder lines, string? line)
    {
        lock (lines)
        {
            lines.Append(line).Append('\n');
        }
    }

    private static string Text(StringBuilder lines)
    {
        lock (lines)
        {
            return lines.ToString();
        }
    }
}
