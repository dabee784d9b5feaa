using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Departments;
using Huisheng.People.Entry;
using Huisheng.People.Members;
using Huisheng.People.Rights;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.People;

/// <summary>Staff, roles, departments, deputies, and the door everybody comes in by.</summary>
public sealed class PeopleRoom : Room
{
    public override string Name => "people";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        var regime = settings["Regime:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "regime");
        services.AddSingleton(_ => Roles.Load(regime));
        services.AddSingleton(s => Permissions.Load(regime, s.GetRequiredService<Roles>()));
        services.AddSingleton(_ => StaffNames.Load(regime));
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = Passwords.Rounds);
        services.AddSingleton<Passwords>();
        services.AddSingleton<FirstCode>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<ChangePassword>();
        services.AddSingleton<AddStaff>();
        services.AddSingleton<EditStaff>();
        services.AddScoped<Sessions>();
        services.AddSingleton<RightsOfRoles>(s => s.GetRequiredService<Permissions>().ScopesOf);
        services.AddSingleton<SubjectDoors>();
        services.AddSingleton<SeenAtTheDoor>();
        services.AddSingleton<SeesSubject>(s => s.GetRequiredService<SeenAtTheDoor>().Sees);
        services.AddScoped<IJob, ForgetSignIns>();
        Cookies.Register(services, settings);
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Use(IApplicationBuilder app) => app.UseMiddleware<Doorkeeper>();

    public override void Map(IEndpointRouteBuilder api)
    {
        Setup.Map(api);
        SignIn.Map(api);
        SignOut.Map(api);
        ChangePassword.Map(api);
        SessionAnswer.Map(api);
        ListRoles.Map(api);
        ListColleagues.Map(api);
        ListDepartments.Map(api);
        AddDepartment.Map(api);
        EditDepartment.Map(api);
        ListStaff.Map(api);
        AddStaff.Map(api);
        EditStaff.Map(api);
        DisableStaff.Map(api);
        EnableStaff.Map(api);
        UnlockStaff.Map(api);
        SetPassword.Map(api);
        AddDeputy.Map(api);
        RemoveDeputy.Map(api);
        AddAbsence.Map(api);
        EndAbsence.Map(api);
        ListAbsences.Map(api);
    }

    /// <summary>Reads the rules, so that a wrong file stops the start, and makes the first code while there is no staff.</summary>
    public override async Task Open(IServiceProvider services)
    {
        _ = services.GetRequiredService<Permissions>();
        _ = services.GetRequiredService<StaffNames>();
        _ = services.GetRequiredService<Passwords>();
        var made = await services.GetRequiredService<ActRunner>().System(FirstCodes.Make);
        services.GetRequiredService<FirstCode>().Text = made.Value;
    }
}
