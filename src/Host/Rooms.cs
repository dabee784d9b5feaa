using Huisheng.Cases;
using Huisheng.Commitments;
using Huisheng.Customers;
using Huisheng.Deadlines;
using Huisheng.Desk;
using Huisheng.Emergencies;
using Huisheng.FollowUps;
using Huisheng.Improvements;
using Huisheng.Intake;
using Huisheng.Journal;
using Huisheng.Keeping;
using Huisheng.Knowledge;
using Huisheng.Notices;
using Huisheng.People;
using Huisheng.Regime;
using Huisheng.Remedies;
using Huisheng.Storage;
using Huisheng.Telephony;

namespace Huisheng.Host;

/// <summary>The rooms in their order: a room may use those before it, and events reach them in this order.</summary>
public static class Rooms
{
    public static readonly IReadOnlyList<Room> InOrder =
    [
        new JournalRoom(),
        new PeopleRoom(),
        new RegimeRoom(),
        new CustomersRoom(),
        new NoticesRoom(),
        new DeskRoom(),
        new DeadlinesRoom(),
        new KnowledgeRoom(),
        new CommitmentsRoom(),
        new EmergenciesRoom(),
        new RemediesRoom(),
        new CasesRoom(),
        new TelephonyRoom(),
        new IntakeRoom(),
        new FollowUpsRoom(),
        new ImprovementsRoom(),
        new KeepingRoom(),
    ];
}
