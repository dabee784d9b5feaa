using Huisheng.Kernel;

namespace Huisheng.People.Contract;

/// <summary>Somebody guesses passwords: a job number was locked, or a network closed, after too many failures.</summary>
/// <param name="About">The member whose job number it is; null for a network.</param>
/// <param name="Place">Job number, or network such as 203.0.113.0/24</param>
public sealed record SignInsClosed(Subject? About, string Place, DateTimeOffset Until);
