using Huisheng.Demo;
using Huisheng.People.Contract;

namespace Huisheng.Host;

/// <summary>What the person who started it reads: the address, and how the first administrator comes in.</summary>
internal static partial class Welcome
{
    public static void Print(WebApplication house)
    {
        var address = house.Urls.FirstOrDefault() ?? "http://localhost:5080";
        var code = house.Services.GetRequiredService<FirstCode>().Text;
        if (house.Services.GetRequiredService<Settings>().LogJson)
        {
            Listening(house.Logger, address);
            if (code is not null)
            {
                Code(house.Logger, code, $"{address}/setup");
            }

            if (DemoStart.Wanted(house.Configuration))
            {
                foreach (var person in Story.SignIns())
                {
                    SignIn(
                        house.Logger,
                        person.JobNumber,
                        person.Name,
                        person.Role,
                        person.Password
                    );
                }
            }

            return;
        }

        Console.WriteLine();
        Console.WriteLine($"  回声 Huisheng  {address}");
        if (code is not null)
        {
            Console.WriteLine(
                $"  首位管理员一次性代码 / one-time code for the first administrator: {code}"
            );
            Console.WriteLine($"  {address}/setup");
        }

        if (DemoStart.Wanted(house.Configuration))
        {
            DemoStart.PrintSignIns();
        }

        Console.WriteLine();
    }

    [LoggerMessage(1302, LogLevel.Information, "回声 Huisheng {Address}")]
    private static partial void Listening(ILogger log, string address);

    // Whoever starts it without a terminal has nowhere else to read it; the next start makes it void.
    [LoggerMessage(
        1303,
        LogLevel.Information,
        "首位管理员一次性代码 / one-time code for the first administrator: {Code} {Page}"
    )]
    private static partial void Code(ILogger log, string code, string page);

    // The people of the demonstration are nobody: their passwords may stand in a log, and a container has nothing else to print to.
    [LoggerMessage(
        1304,
        LogLevel.Information,
        "演示账号 / demo sign-in: {Job} {Name} {Role} {Password}"
    )]
    private static partial void SignIn(
        ILogger log,
        string job,
        string name,
        string role,
        string password
    );
}
