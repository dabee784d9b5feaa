using Huisheng.Commitments.Contract;
using Huisheng.Commitments.Doing;
using Huisheng.People.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Commitments;

/// <summary>承诺: what customers were promised, read from texts or given by hand, kept or broken.</summary>
public sealed class CommitmentsRoom : Room
{
    public override string Name => "commitments";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeepsAbout, KeptCommitments>();
        services.AddSingleton<CommitmentActs>();
        services.AddSingleton<ISubjectDoor, CommitmentDoor>();
        services.AddScoped<CommitmentViews>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadCommitment.Map(api);
        RecogniseCommitment.Map(api);
        KeepCommitment.Map(api);
        RescheduleCommitment.Map(api);
    }
}
