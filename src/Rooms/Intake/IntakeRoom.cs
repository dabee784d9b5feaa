using Huisheng.Storage;

namespace Huisheng.Intake;

public sealed class IntakeRoom : Room
{
    public override string Name => "intake";
}
