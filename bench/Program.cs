using System.Globalization;
using Huisheng.Bench;
using Huisheng.Demo;

// bench <server connection> <published host> <web dist> [cases]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var cases = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 100_000;
var folder = Directory.CreateTempSubdirectory("huisheng-bench").FullName;
var table = new ResultTable();
await using (var stage = new Stage(args[0], folder))
{
    await stage.Make();
    await new Measures(stage, table, cases).Run();
}

await Starting.Measure(args[1], table);
Weight.Measure(args[2], table);
table.Print(cases);
Directory.Delete(folder, true);
return table.Holds ? 0 : 1;
