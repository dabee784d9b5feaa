using Huisheng.People.Contract;

namespace Huisheng.Host;

/// <summary>What the person who started it reads: the address, and how the first administrator comes in.</summary>
internal static class Welcome
{
    public static void Print(WebApplication house)
    {
        var address = house.Urls.FirstOrDefault() ?? "http://localhost:5080";
        Console.WriteLine();
        Console.WriteLine($"  回声 Huisheng  {address}");
        if (house.Services.GetRequiredService<FirstCode>().Text is { } code)
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
}
