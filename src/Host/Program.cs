using Huisheng.Host;

var house = House.Build(args);
await house.Open();
house.Lifetime.ApplicationStarted.Register(() => Welcome.Print(house));
await house.RunAsync();

/// <summary>The start of the product; tests start it through their own House.</summary>
public partial class Program;
