using System.Collections.Concurrent;
using System.Diagnostics;

namespace Huisheng.Tests.Together;

/// <summary>The built product in a process of its own on a free port of 127.0.0.1, in real time: what a customer starts, and what can be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> address = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private HostProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) =>
        {
            // What it said last is still on its way.
            process.WaitForExit();
            address.TrySetException(new InvalidOperationException(Said));
        };
    }

    public Uri Address { get; private set; } = null!;

    public string Said => string.Join('\n', output);

    public static async Task<HostProcess> Start(
        string connection,
        string folder,
        params string[] settings
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Huisheng.Host.dll"),
                "--urls=http://127.0.0.1:0",
                $"--Data:Folder={folder}",
                $"--Regime:Folder={Repository.Path("regime")}",
                "--environment=Production",
                "--Log:Format=text",
                .. settings,
            ]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HUISHENG_DATABASE"] = connection;
        var host = new HostProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        host.process.Start();
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        try
        {
            host.Address = await host.address.Task.WaitAsync(Patience);
        }
        catch
        {
            host.Dispose();
            throw;
        }

        return host;
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>A browser at this node that nobody has signed in with.</summary>
    public Person Stranger() =>
        new(new SocketsHttpHandler { UseCookies = false }, new LogKeeper(), Address);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);
        if (line.Trim().Split("  ") is ["回声 Huisheng", var url])
        {
            address.TrySetResult(new Uri(url));
        }
    }
}
