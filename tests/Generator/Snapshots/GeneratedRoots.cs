namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One kind of whole value each.</summary>
public sealed class GeneratedRoots
{
    [Fact]
    public Task A_collection_has_a_formatter() => Generated.RootsAsync("""
        public static class Program
        {
            public static byte[] Save(List<(int, string?)> rows) => Archive.Serialize(rows);
        }
        """);

    [Fact]
    public Task A_scalar_has_a_formatter() => Generated.RootsAsync("""
        public static class Program
        {
            public static Kind Load(byte[] bytes) => Archive.Deserialize<Kind>(bytes);
        }
        """);

    [Fact]
    public Task A_value_that_may_be_missing_has_a_formatter() => Generated.RootsAsync("""
        public static class Program
        {
            public static DateTime? Load(string path) => Archive.Load<DateTime?>(path);
        }
        """);

    [Fact]
    public Task The_argument_of_a_generic_class_has_a_formatter() => Generated.RootsAsync("""
        [Serializable] public sealed partial class CBox<T>
        {
            private T? _value;
        }

        public static class Program
        {
            public static Type Box => typeof(CBox<Dictionary<string, CPort>>);
        }
        """);
}
