using Huisheng.Demo;
using Huisheng.Host;

try
{
    await DemoStart.Play(args);
}
catch (DemoRefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}

var house = House.Build(args);
await house.Open();
house.Lifetime.ApplicationStarted.Register(() => Welcome.Print(house));
await house.RunAsync();
return 0;

/// <summary>The start of the product; tests start it through their own House.</summary>
public partial class Program;
