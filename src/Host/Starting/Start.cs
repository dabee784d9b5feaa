using System.Net.Sockets;
using Huisheng.Demo;
using Huisheng.Storage.Starting;
using Microsoft.AspNetCore.Connections;

namespace Huisheng.Host.Starting;

/// <summary>Opens the house, or says in one line a reason why it stays shut: exit code 1, no stack trace.</summary>
internal static class Start
{
    public static async Task<int> Run(string[] args)
    {
        try
        {
            if (args is ["verify", ..])
            {
                return await VerifyCommand.Run(args[1..]);
            }

            await DemoStart.Play(args);
            await using var house = House.Build(args);
            await house.Open();
            house.Lifetime.ApplicationStarted.Register(() => Welcome.Print(house));
            await house.RunAsync();
            return 0;
        }
        catch (Exception error) when (Reasons(error) is { Count: > 0 } reasons)
        {
            foreach (var reason in reasons)
            {
                await Console.Error.WriteLineAsync($"回声未启动 Huisheng did not start {reason}");
            }

            return 1;
        }
    }

    private static IReadOnlyList<StartProblem> Reasons(Exception error) =>
        error switch
        {
            StartRefusedException refused => refused.Problems,
            DemoRefusedException refused => [Both("demo.refused", refused.Message)],
            IOException { InnerException: AddressInUseException or SocketException } =>
            [
                new StartProblem(
                    "port.taken",
                    $"端口已被占用：{error.Message} 请换一个端口（--port）或停止占用它的程序。",
                    $"The port is taken: {error.Message} Choose another one (--port) or stop the program that holds it."
                ),
            ],
            _ => [],
        };

    /// <summary>A sentence that holds both languages already.</summary>
    private static StartProblem Both(string code, string sentence)
    {
        var halves = sentence.Split(" / ", 2);
        return new StartProblem(code, halves[0], halves[^1]);
    }
}
