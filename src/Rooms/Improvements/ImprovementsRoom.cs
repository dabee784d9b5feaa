using Huisheng.Customers.Contract;
using Huisheng.Improvements.Birth;
using Huisheng.Improvements.Digests;
using Huisheng.Improvements.Doing;
using Huisheng.Improvements.Views;
using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Improvements;

/// <summary>改进: what customers propose, who judges it, the plan of what is changed, and that the customer hears of it.</summary>
public sealed class ImprovementsRoom : Room
{
    public override string Name => "improvements";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeepsAbout, KeptIdeas>();
        services.AddSingleton<SuggestionActs>();
        services.AddScoped<SuggestionViews>();
        services.AddScoped<ImprovementViews>();
        services.AddSingleton<ISubjectDoor, SuggestionDoor>();
        services.AddSingleton<ISubjectDoor, ImprovementDoor>();
        services.AddScoped<IAnswer<SuggestionsHeard>, TakeSuggestion>();
        services.AddScoped<IAnswer<ImprovementPlanned>, PlanFromMeasure>();
        services.AddScoped<IJob, SendDigests>();
        services.AddScoped<IJob, RemindToTell>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadSuggestions.Map(api);
        AssessSuggestion.Map(api);
        JudgeSuggestion.Map(api);
        ReconsiderSuggestion.Map(api);
        GiveUpTelling.Map(api);
        PlanSuggestion.Map(api);
        TellOutcome.Map(api);
        ReadDigests.Map(api);
        ReadImprovements.Map(api);
        ScheduleImprovement.Map(api);
        CompleteImprovement.Map(api);
    }
}
