using Huisheng.Demo;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Jobs;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Huisheng.Host;

/// <summary>
/// <c>--Demo=true</c>: an empty house gets the story of a company. It is played through HTTP in a house of its own on this
/// machine, on the same data, under a moved clock; then the real house serves what came of it.
/// </summary>
internal static class DemoStart
{
    private const string OnThisMachine = "--urls=http://127.0.0.1:0";

    // Hundreds of sign-ins are played; at the end every password is set anew with all rounds.
    private const int RoundsWhilePlaying = 1000;

    public static bool Wanted(IConfiguration settings) => settings.GetValue("Demo", false);

    /// <summary>Does nothing when the configuration does not ask for it or somebody is there already.</summary>
    public static async Task Play(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (!Wanted(settings))
        {
            return;
        }

        var end = new Clock(TimeProvider.System).Now;
        var clock = new DemoClock(end.AddDays(-1 - settings.GetValue("Demo:Days", Story.Days)));
        var played = false;
        await In(
            args,
            clock,
            quick: true,
            async (stage, address) =>
            {
                if (stage.Services.GetRequiredService<FirstCode>().Text is { } code)
                {
                    Console.WriteLine(
                        "正在演绎一家公司的一个月 … / Playing a month of a company …"
                    );
                    var due = stage.Services.GetRequiredService<DueWork>();
                    await Story.Play(
                        address,
                        clock,
                        end,
                        BusinessTime.Zone,
                        code,
                        () => due.UntilQuiet(),
                        Tell
                    );
                    played = true;
                }
                else if (!File.Exists(Mark(stage)))
                {
                    throw new DemoRefusedException(NotAStory(stage));
                }
            }
        );
        if (played)
        {
            await In(
                args,
                clock,
                quick: false,
                async (stage, address) =>
                {
                    await Story.HandOver(address, clock);
                    await File.WriteAllTextAsync(Mark(stage), $"{end:u}\n");
                }
            );
        }
    }

    private static DateOnly told;

    /// <summary>A line a day, so that nobody takes a long story for a standstill.</summary>
    private static void Tell(DateTimeOffset moment)
    {
        var day = BusinessTime.Date(moment);
        if (day != told)
        {
            told = day;
            Console.WriteLine($"  {day:yyyy-MM-dd}");
        }
    }

    public static void PrintSignIns()
    {
        Console.WriteLine("  演示账号 / demo sign-ins (工号 · 姓名 · 角色 · 密码):");
        foreach (var person in Story.SignIns())
        {
            Console.WriteLine(
                $"    {person.JobNumber}  {person.Name}  {person.Role}  {person.Password}"
            );
        }
    }

    private static string Mark(WebApplication stage) =>
        Path.Combine(stage.Services.GetRequiredService<Settings>().DataFolder, "demo-played");

    private static string NotAStory(WebApplication stage)
    {
        var folder = stage.Services.GetRequiredService<Settings>().DataFolder;
        return $"{folder} 里已有一家公司，或演绎曾被中断：请换一个数据目录，或删除后重新开始。 / There is a company in {folder} already, or its story was interrupted: take another data folder, or remove it and start again.";
    }

    private static async Task In(
        string[] args,
        DemoClock clock,
        bool quick,
        Func<WebApplication, Uri, Task> act
    )
    {
        await using var stage = House.Build(
            [.. args, OnThisMachine, "--Jobs:Run=false"],
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                if (quick)
                {
                    builder.Services.PostConfigure<PasswordHasherOptions>(o =>
                        o.IterationCount = RoundsWhilePlaying
                    );
                }
            }
        );
        await stage.Open();
        await stage.StartAsync();
        await act(stage, new Uri(stage.Urls.First()));
        await stage.StopAsync();
    }
}
