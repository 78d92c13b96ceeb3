using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

public sealed class GeneratedGenerics
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using Stevedore;

        namespace Cargo;

        [Serializable]
        public partial class CPort;

        [Serializable]
        public partial record struct Pair<TKey, TValue>(TKey Key, TValue Value);

        [Serializable]
        public abstract partial class CShelf<T>
        {
            private readonly List<T> _items = [];
        }

        [Serializable, RuntimeClass("CContainer", Schema = 2)]
        public sealed partial class CBox<T> : CShelf<Pair<int, T>>
            where T : notnull
        {
            private T? _value;
            private readonly Dictionary<T, T?> _map = [];
            private CBox<T>? _next;
            public T? First { get; init; }

            private CBox()
            {
            }
        }

        public static class Program
        {
            public static Type[] Boxes => [typeof(CBox<CPort>), typeof(CBox<Guid>)];
        }
        """;

    [Fact]
    public Task A_generic_class() => Snapshot.MatchAsync(GeneratorRun.Over(Source).ShouldCompile().Driver, ["Cargo.CBox{T}.g.cs"]);

    [Fact]
    public Task The_registry_of_constructions() => Snapshot.MatchAsync(GeneratorRun.Over(Source).ShouldCompile().Driver, ["Stevedore.Generated.Cargo.ArchiveClasses.g.cs"]);

    [Fact]
    public Task The_formatters_of_arguments() => Snapshot.MatchAsync(GeneratorRun.Over(Source).ShouldCompile().Driver, ["Stevedore.Generated.Cargo.ArchiveRoots.g.cs"]);
}
