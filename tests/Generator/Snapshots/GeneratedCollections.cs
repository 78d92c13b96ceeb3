using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

public sealed class GeneratedCollections
{
    private const string Hold = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Runtime.Serialization;
        using Stevedore;

        namespace Cargo;

        [Serializable]
        public sealed partial class CHold : IDeserializationCallback
        {
            private int? _limit;
            private decimal _fee;
            private Guid[] _ids = [];
            private (string Name, DateTime? Since) _owner;
            private readonly HashSet<string> _marks = new(StringComparer.OrdinalIgnoreCase);
            private Stack<int>? _levels;
            private ConcurrentQueue<CHold> _queue = new();
            private FrozenDictionary<string, double> _prices = FrozenDictionary<string, double>.Empty;
            private int[,]? _plan;

            [OnSerializing]
            private void Prepare(StreamingContext context) { }

            [OnDeserialized]
            private void Complete() { }

            void IDeserializationCallback.OnDeserialization(object? sender) { }

            public static byte[] Save(List<(int, string?)> rows) => Archive.Serialize(rows);
        }
        """;

    [Fact]
    public Task Values_collections_and_callbacks() => Snapshot.MatchAsync(GeneratorRun.Over(Hold).ShouldCompile().Driver, ["Cargo.CHold.g.cs"]);

    [Fact]
    public Task A_root() => Snapshot.MatchAsync(GeneratorRun.Over(Hold).ShouldCompile().Driver, ["Stevedore.Generated.Cargo.ArchiveRoots.g.cs"]);
}
