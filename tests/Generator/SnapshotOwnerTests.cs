using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests;

public sealed class SnapshotOwnerTests
{
    [Fact]
    public void Every_snapshot_has_a_test() => Assert.Empty(SnapshotOwners.Orphans(typeof(SnapshotOwnerTests).Assembly));
}
