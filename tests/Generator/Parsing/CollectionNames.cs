using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>Generated code means the types of .NET, whatever a program calls its own.</summary>
public sealed class CollectionNames
{
    [Fact]
    public void Collections_of_the_program_do_not_hide_those_of_the_platform()
    {
        GeneratorRun.Over("""
            namespace Cargo;
            public sealed class HashSet<T>;
            public sealed class SortedDictionary<K, V>;
            public sealed class KeyValuePair<K, V>;
            public sealed class Lazy<T>;
            public sealed class IComparer<T>;
            public struct Guid;
            public struct Half;
            [System.Serializable]
            public partial class Hold
            {
                private System.Collections.Generic.HashSet<string> archive = new();
                private System.Collections.Generic.SortedDictionary<int, string?> items = new();
                private System.Collections.Generic.SortedSet<string> count = new();
                private System.Collections.Concurrent.ConcurrentDictionary<string, System.Half> snapshot = new();
                private System.Collections.Generic.KeyValuePair<System.Guid, int?> value;
                private System.Lazy<int> present = new(1);
                private (int archive, System.Guid? items)[,] next = new (int, System.Guid?)[0, 0];
                private System.DateTime[] lengths = [];
                public class Queue { }
                private System.Collections.Generic.Queue<Queue2> schema = new();
                [System.Serializable] public partial class Queue2;
            }
            """).ShouldCompile();
    }

    [Fact]
    public void Namespaces_of_the_program_do_not_hide_those_of_the_platform()
    {
        GeneratorRun.Over("""
            namespace Cargo.System.Collections
            {
                [global::System.Serializable]
                public partial class Hold
                {
                    private global::System.Collections.Immutable.ImmutableStack<global::System.Version> _versions =
                global::System.Collections.Immutable.ImmutableStack<global::System.Version>.Empty;
                    private global::System.Collections.Generic.IDictionary<string, global::System.DateTime>? _times;
                    private global::System.Uri? _uri;
                    public static byte[] Save(global::System.Collections.Generic.List<Hold> holds) =>
                    global::Stevedore.Archive.Serialize(holds);
                }
            }
            """).ShouldCompile();
    }
}
