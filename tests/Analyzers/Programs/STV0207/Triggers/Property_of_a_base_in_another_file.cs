// File: Sender.cs
using Stevedore;

public abstract class Sender
{
    protected Stream Output { get; } = new SocketFile(new ArchiveSocket());

    public long Progress => [|Output.Position|];
}
// File: Notifier.cs
using Stevedore;

public sealed class Notifier : Sender
{
    public Archive Begin() => new(Output, ArchiveMode.Store);

    public long Sent => [|Output.Length|];
}
