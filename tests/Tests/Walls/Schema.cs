using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Walls;

public sealed class Schema
{
    /// <summary>Compares the model with the snapshot in the migrations; nothing is connected. Make them anew with <c>scripts/migrations</c>.</summary>
    [Theory]
    [InlineData("Data Source=unused.db")]
    [InlineData("Host=unused")]
    public void the_generated_migrations_hold_the_whole_model(string connection)
    {
        var folder = Directory.CreateTempSubdirectory("huisheng-schema-");
        var house = Host.House.Build([
            $"--Data:Folder={folder.FullName}",
            $"--Database={connection}",
            $"--Regime:Folder={Repository.Path("regime")}",
        ]);
        using var scope = house.Services.CreateScope();
        scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.HasPendingModelChanges()
            .ShouldBeFalse("scripts/migrations makes them anew");
        folder.Delete(recursive: true);
    }
}
