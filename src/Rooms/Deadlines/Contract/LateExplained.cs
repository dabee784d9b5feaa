using Huisheng.Kernel;

namespace Huisheng.Deadlines.Contract;

/// <summary>Somebody has said why the thing is late (S2-79). <c>Reason</c> is masked.</summary>
public sealed record LateExplained(Subject Subject, string Reason);
