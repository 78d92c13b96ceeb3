using Stevedore.Adapters.Tests.Model;

namespace Stevedore.Adapters.Tests.Orleans;

/// <summary>What became of <see cref="OldOrder"/>: two of its members are gone.</summary>
[GenerateSerializer]
public sealed class NewOrder
{
    [Id(2)]
    public Ship? Second { get; init; }
}
