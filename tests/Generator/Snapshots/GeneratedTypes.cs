namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One kind of type each.</summary>
public sealed class GeneratedTypes
{
    [Fact]
    public Task A_derived_class_calls_its_base_first() => Generated.TypeAsync("CContainer", """
        [Serializable] public abstract partial class CCargo
        {
            private uint _number;
        }

        [Serializable] public sealed partial class CContainer : CCargo
        {
            private string _seal = "";
        }
        """);

    [Fact]
    public Task A_class_that_can_be_derived_from_has_a_virtual_body() => Generated.TypeAsync("CCargo", """
        [Serializable] public abstract partial class CCargo
        {
            private uint _number;
        }
        """);

    [Fact]
    public Task A_class_without_data_has_an_empty_body() =>
        Generated.TypeAsync("CGear", "[Serializable] public sealed partial class CGear;");

    [Fact]
    public Task A_body_written_by_hand_is_left_alone() => Generated.TypeAsync("CMsg", """
        [Serializable] public sealed partial class CMsg
        {
            private ushort _close;

            public void Serialize(Archive archive) => archive.Exchange(ref _close);
        }
        """);

    [Fact]
    public Task A_structure_has_a_body_and_no_class() => Generated.TypeAsync("Berth", """
        [Serializable] public readonly partial struct Berth(int bay, string name)
        {
            private readonly int _bay = bay;
            public string Name { get; } = name;
        }
        """);

    [Fact]
    public Task A_structure_that_is_written_raw_has_its_gaps() => Generated.TypeAsync("Sounding", """
        [Serializable, StructLayout(LayoutKind.Sequential, Pack = 8)]
        public partial struct Sounding
        {
            public byte Kind;
            public double Depth;
            public short Bottom;
            private StructurePadding _padding;
        }
        """);

    [Fact]
    public Task A_record_is_its_properties() => Generated.TypeAsync("Booking", """
        [Serializable] public sealed partial record Booking(string Customer, Slot Slot)
        {
            public required int Number { get; init; }
        }
        """);

    [Fact]
    public Task A_record_struct_is_its_properties() => Generated.TypeAsync("Weight", """
        [Serializable] public partial record struct Weight(double Kilograms);
        """);

    [Fact]
    public Task A_private_nested_class_is_registered_by_its_container() => Generated.TypeAsync("CShip.Log", """
        [Serializable] public sealed partial class CShip
        {
            [Serializable] private sealed partial class Log
            {
                private string _text = "";
            }
        }
        """);

    [Fact]
    public Task A_generic_class_has_an_open_body() => Generated.TypeAsync("CBox{T}", """
        [Serializable, RuntimeClass("CContainer", Schema = 2)] public sealed partial class CBox<T>
            where T : notnull
        {
            private T? _value;
            private readonly List<T> _items = [];
            private CBox<T>? _next;
        }

        public static class Program
        {
            public static Type Box => typeof(CBox<CPort>);
        }
        """);

    [Fact]
    public Task A_class_that_says_its_data_is_made_by_its_constructor() => Generated.TypeAsync("CMoney", """
        [Serializable] public partial class CMoney : ISerializable
        {
            private long _cents;
            private CMoney(SerializationInfo info, StreamingContext context) => _cents = info.GetInt64("cents");
            void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("cents", _cents);
            [OnDeserialized] private void Check() { }
        }
        """);
}
