using System.Globalization;
using Huisheng.Bench;
using Huisheng.Demo;

// bench <server connection> <published host> <web dist> [cases] [registrations | sweeps | agents]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// One line a request is written, as the product does; the table goes where nobody has to look for it between them.
var said = Console.Out;
Console.SetOut(TextWriter.Null);
var cases = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 100_000;
var only = args.Length > 4 ? args[4] : "";
var folder = Directory.CreateTempSubdirectory("huisheng-bench").FullName;
var table = new ResultTable();
await using (var stage = new Stage(args[0], folder))
{
    await stage.Make();
    var measures = new Measures(stage, table, cases);
    await (
        only switch
        {
            "registrations" => measures.OnlyRegistrations(),
            "sweeps" => measures.OnlySweeps(),
            "agents" => measures.OnlyAgents(TimeSpan.FromMinutes(10)),
            _ => measures.Run(),
        }
    );
}

if (only is not ("registrations" or "agents"))
{
    await Starting.Measure(args[1], table);
    Weight.Measure(args[2], table);
}

table.Print(cases, said);
Directory.Delete(folder, true);
return table.Holds ? 0 : 1;
