using Stevedore.Adapters.Tests.Model;

namespace Stevedore.Adapters.Tests.Orleans;

/// <summary>A class of Orleans with archivable members.</summary>
[GenerateSerializer]
public sealed class OldOrder
{
    [Id(0)]
    public Port? Port { get; init; }

    [Id(1)]
    public Ship? First { get; init; }

    [Id(2)]
    public Ship? Second { get; init; }
}
