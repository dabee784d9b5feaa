using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Customers.Contract;

/// <summary>A customer proposed something, in a call, a feedback or a follow-up: it goes to the suggestions (S1-36, S2-51, S2-92).</summary>
/// <param name="Source">The record it was said in.</param>
/// <param name="CaseNumber">The case of that record, where there is one.</param>
/// <param name="Customer">Null only for imported history.</param>
/// <param name="CustomerName">Masked, as is the text.</param>
/// <param name="Target">Code of the scene's part it aims at (S2-04).</param>
/// <param name="By">Who wrote it down, and who tells the customer what became of it.</param>
/// <param name="Home">Where it goes if the company has nobody for suggestions.</param>
/// <param name="History">It came in from a file: it starts nothing.</param>
public sealed record CustomerSuggested(
    Subject Source,
    string? CaseNumber,
    CustomerId? Customer,
    string CustomerName,
    string Text,
    string? Category,
    string? Target,
    StaffId By,
    DepartmentId Home,
    bool History = false
);

/// <summary>What was proposed in one act; a file may bring in many.</summary>
public sealed record SuggestionsHeard(IReadOnlyList<CustomerSuggested> All);
