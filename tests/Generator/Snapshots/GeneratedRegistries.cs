namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One way each in which a class becomes known to archives.</summary>
public sealed class GeneratedRegistries
{
    [Fact]
    public Task A_class_is_created_by_its_constructor() => Generated.RegistryAsync("[Serializable] public sealed partial class CShip;");

    [Fact]
    public Task A_hidden_constructor_is_called_all_the_same() => Generated.RegistryAsync("""
        [Serializable] public sealed partial class CShip
        {
            private CShip() { }
        }
        """);

    [Fact]
    public Task A_class_without_a_parameterless_constructor_is_created_by_its_loading_constructor() => Generated.RegistryAsync("""
        [Serializable] public sealed partial class CCrane(int reach)
        {
            public int Reach => reach;
        }
        """);

    [Fact]
    public Task An_abstract_class_is_never_created_and_registered_before_its_derived_classes() => Generated.RegistryAsync("""
        [Serializable] public sealed partial class CFerry : CVessel;

        [Serializable] public abstract partial class CVessel;
        """);

    [Fact]
    public Task Name_schema_and_former_names_are_those_of_the_attributes() => Generated.RegistryAsync("""
        [Serializable, RuntimeClass("CManifest", Schema = 3, Versionable = true)]
        [FormerName("CCargoList"), FormerName("CFreightList")]
        public sealed partial class Manifest
        {
            [OptionalField(VersionAdded = 3)] private int _number;
        }
        """);

    [Fact]
    public Task A_private_nested_class_is_registered_through_its_container() => Generated.RegistryAsync("""
        [Serializable] public sealed partial class CShip
        {
            [Serializable] private sealed partial class Log;
        }
        """);

    [Fact]
    public Task Each_construction_of_a_generic_class_is_a_class() => Generated.RegistryAsync("""
        [Serializable, RuntimeClass("CContainer")] public sealed partial class CBox<T>
        {
            private T? _value;
            private List<CBox<T>> _inner = [];
        }

        public static class Program
        {
            public static Type[] Boxes => [typeof(CBox<CPort>), typeof(CBox<Guid>), typeof(CBox<int[]>)];
        }
        """);

    [Fact]
    public Task A_formatter_is_registered_for_its_type() => Generated.RegistryAsync("""
        public sealed class EncodingFormatter : ArchiveFormatter<Encoding>
        {
            public override void Write(Archive archive, Encoding value) => archive.Write(value.CodePage);

            public override Encoding Read(Archive archive) => Encoding.GetEncoding(archive.ReadInt32());
        }
        """, "[assembly: ArchiveFormatter(typeof(Encoding), typeof(Cargo.EncodingFormatter))]");
}
