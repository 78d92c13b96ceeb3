using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;

namespace Stevedore.Analyzers.Tests;

public sealed class TypeCodeFixTests
{
    [Fact]
    public async Task Members_without_a_wire_form_are_marked_not_to_be_archived() => await Expect.FixAllAsync(
        new DoNotSerializeCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Device
            {
                public int Port;

                // Valid while it is open.
                private IntPtr [|_handle|];
                public Stream? [|Log|] { get; set; }
            }

            [Serializable]
            public partial record Query(string Text, WeakReference [|Key|]);
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Device
            {
                public int Port;

                // Valid while it is open.
                [NonSerialized]
                private IntPtr _handle;
                [field: NonSerialized]
                public Stream? Log { get; set; }
            }

            [Serializable]
            public partial record Query(string Text, [field: NonSerialized] WeakReference Key);
            """,
        ]);

    [Fact]
    public async Task A_delegate_that_is_left_out_says_so() => await Expect.FixAllAsync(
        new DoNotSerializeCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Command
            {
                public string? Name;

                // Runs it.
                private Action? {|STV0020:_first|}, {|STV0020:_second|};
                public Func<bool>? {|STV0020:CanRun|} { get; init; }
            }

            [Serializable]
            public partial record Filter(string Name, Func<string, bool> {|STV0020:Accepts|});
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Command
            {
                public string? Name;

                // Runs it.
                [NonSerialized]
                private Action? _first, _second;
                [field: NonSerialized]
                public Func<bool>? CanRun { get; init; }
            }

            [Serializable]
            public partial record Filter(string Name, [field: NonSerialized] Func<string, bool> Accepts);
            """,
        ]);

    [Fact]
    public async Task Padding_gets_a_member_that_keeps_it() => await Expect.FixAllAsync(
        new KeepPaddingCodeFix(),
        [
            """
            using System.Runtime.InteropServices;
            using Stevedore;

            [Serializable]
            [StructLayout(LayoutKind.Sequential, Pack = 8)]
            public partial struct [|Sounding|]
            {
                public byte Kind;
                public int Depth;
            }
            """,
            """
            using System.Runtime.InteropServices;
            using Stevedore;
            using Stevedore.Mfc;

            [Serializable]
            [StructLayout(LayoutKind.Sequential, Size = 8)]
            public readonly partial struct [|Light|]
            {
                public readonly int Height;
            }
            """,
        ],
        [
            """
            using System.Runtime.InteropServices;
            using Stevedore;

            [Serializable]
            [StructLayout(LayoutKind.Sequential, Pack = 8)]
            public partial struct Sounding
            {
                public byte Kind;
                public int Depth;
                private Stevedore.Mfc.StructurePadding _padding;
            }
            """,
            """
            using System.Runtime.InteropServices;
            using Stevedore;
            using Stevedore.Mfc;

            [Serializable]
            [StructLayout(LayoutKind.Sequential, Size = 8)]
            public readonly partial struct Light
            {
                public readonly int Height;
                private readonly StructurePadding _padding;
            }
            """,
        ]);

    [Fact]
    public async Task Every_member_gets_its_present_position() => await Expect.FixAllAsync(
        new AddOrderCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class [|Order|]
            {
                private int _number, _year;

                public int Number => _number + _year;
            }
            """,
            """
            public partial class Order
            {
                /// <summary>Who pays.</summary>
                public string? Customer { get; set; }
            }
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Order
            {
                [Order(1)]
                private int _number;
                [Order(2)]
                private int _year;

                public int Number => _number + _year;
            }
            """,
            """
            public partial class Order
            {
                /// <summary>Who pays.</summary>
                [Stevedore.Order(3)]
                public string? Customer { get; set; }
            }
            """,
        ]);

    [Fact]
    public async Task The_schema_is_raised_to_the_newest_member() => await Expect.FixAsync(
        new RuntimeClassCodeFix(),
        """
        using System.Runtime.Serialization;
        using Stevedore;

        [Serializable]
        [RuntimeClass("CPort", Schema = 1, Versionable = true)]
        public partial class Port
        {
            [OptionalField(VersionAdded = 2)] public string? [|Country|];
            [OptionalField(VersionAdded = 3)] public int [|Berths|];
        }
        """,
        """
        using System.Runtime.Serialization;
        using Stevedore;

        [Serializable]
        [RuntimeClass("CPort", Schema = 3, Versionable = true)]
        public partial class Port
        {
            [OptionalField(VersionAdded = 2)] public string? Country;
            [OptionalField(VersionAdded = 3)] public int Berths;
        }
        """);

    [Fact]
    public async Task A_class_with_optional_members_becomes_versionable() => await Expect.FixAllAsync(
        new RuntimeClassCodeFix(),
        [
            """
            using System.Runtime.Serialization;
            using Stevedore;

            [Serializable]
            [[|RuntimeClass("CPort", Schema = 2)|]]
            public partial class Port
            {
                [OptionalField(VersionAdded = 2)] public string? Country;
                public Settings? Settings;
            }
            """,
            """
            using System.Runtime.Serialization;

            [Serializable]
            public partial class [|Settings|]
            {
                [OptionalField(VersionAdded = 1)] public int {|STV0007:Width|};
            }
            """,
        ],
        [
            """
            using System.Runtime.Serialization;
            using Stevedore;

            [Serializable]
            [RuntimeClass("CPort", Schema = 2, Versionable = true)]
            public partial class Port
            {
                [OptionalField(VersionAdded = 2)] public string? Country;
                public Settings? Settings;
            }
            """,
            """
            using System.Runtime.Serialization;

            [Serializable]
            [Stevedore.RuntimeClass(Versionable = true)]
            public partial class Settings
            {
                [OptionalField(VersionAdded = 1)] public int Width;
            }
            """,
        ]);

    [Fact]
    public async Task Classes_that_never_had_a_schema_get_one_and_load_older_objects_in_one_go() => await Expect.FixAllAsync(
        new RuntimeClassCodeFix(),
        [
            """
            using System.Runtime.Serialization;
            using Stevedore;

            [Serializable]
            public partial class {|STV0008:Ship|}
            {
                public string? Name;
                [OptionalField(VersionAdded = 2)] public string? [|Flag|];
                [OptionalField(VersionAdded = 4)] public int [|Crew|];
            }
            """,
            """
            using System.Runtime.Serialization;

            [Serializable]
            public sealed partial class [|Ferry|] : Ship
            {
                public int Cars;
                public Port? Home;
            }

            [Serializable, Stevedore.RuntimeClass("CPort")]
            public partial class Port
            {
                [OptionalField] public int [|Berths|];
            }

            [Serializable, Stevedore.RuntimeClass("CTug", Versionable = false)]
            public sealed partial class [|Tug|] : Ship;
            """,
        ],
        [
            """
            using System.Runtime.Serialization;
            using Stevedore;

            [Serializable]
            [RuntimeClass(Schema = 4, Versionable = true)]
            public partial class Ship
            {
                public string? Name;
                [OptionalField(VersionAdded = 2)] public string? Flag;
                [OptionalField(VersionAdded = 4)] public int Crew;
            }
            """,
            """
            using System.Runtime.Serialization;

            [Serializable]
            [Stevedore.RuntimeClass(Schema = 4, Versionable = true)]
            public sealed partial class Ferry : Ship
            {
                public int Cars;
                public Port? Home;
            }

            [Serializable, Stevedore.RuntimeClass("CPort", Schema = 1, Versionable = true)]
            public partial class Port
            {
                [OptionalField] public int Berths;
            }

            [Serializable, Stevedore.RuntimeClass("CTug", Versionable = false, Schema = 4)]
            public sealed partial class Tug : Ship;
            """,
        ],
        startingWith: "STV0007");

    [Fact]
    public async Task The_base_becomes_partial_in_its_own_file() => await Expect.FixAllAsync(
        new AddPartialCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Truck : Vehicle
            {
                public double Load;
            }
            """,
            """
            [Serializable]
            public class Vehicle
            {
                public int Wheels;
            }
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Truck : Vehicle
            {
                public double Load;
            }
            """,
            """
            [Serializable]
            public partial class Vehicle
            {
                public int Wheels;
            }
            """,
        ]);

    [Fact]
    public async Task An_attribute_without_effect_is_removed() => await Expect.FixAllAsync(
        new RemoveAttributeCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Ruler
            {
                [[|Embedded|]] public int Length;
                [NonSerialized, [|Order(4)|]] public int Shown;

                [[|Embedded|]]
                public string? Name;
            }
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Ruler
            {
                public int Length;
                [NonSerialized] public int Shown;

                public string? Name;
            }
            """,
        ]);

    [Fact]
    public async Task Only_what_the_chosen_title_says_is_mended() => await Expect.FixAllAsync(
        new RemoveAttributeCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Node
            {
                [[|Embedded|]] public int Id;
                [Embedded] public Node? [|Next|];
            }
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Node
            {
                public int Id;
                [Embedded] public Node? Next;
            }
            """,
        ]);

    [Fact]
    public async Task An_embedded_cycle_becomes_a_reference() => await Expect.FixAllAsync(
        new RemoveAttributeCodeFix(),
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Node
            {
                public int Id;
                [Embedded] public Node? [|Next|];
            }
            """,
        ],
        [
            """
            using Stevedore;

            [Serializable]
            public partial class Node
            {
                public int Id;
                public Node? Next;
            }
            """,
        ]);

    [Fact]
    public async Task The_body_of_the_base_is_called_first() => await Expect.FixAllAsync(
        new CallBaseBodyCodeFix(),
        [
            """
            using Stevedore;

            public class Vehicle : IArchivable
            {
                private int _wheels;

                public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
            }

            public class Truck : Vehicle
            {
                private double _load;

                public override void [|Serialize|](Archive ar)
                {
                    ar.Exchange(ref _load);
                }
            }
            """,
        ],
        [
            """
            using Stevedore;

            public class Vehicle : IArchivable
            {
                private int _wheels;

                public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
            }

            public class Truck : Vehicle
            {
                private double _load;

                public override void Serialize(Archive ar)
                {
                    base.Serialize(ar);
                    ar.Exchange(ref _load);
                }
            }
            """,
        ]);

    [Fact]
    public async Task The_call_of_the_base_comes_before_what_is_said_of_the_first_statement() => await Expect.FixAllAsync(
        new CallBaseBodyCodeFix(),
        [
            """
            using Stevedore;

            public class Vehicle : IArchivable
            {
                private int _wheels;

                public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
            }

            public class Truck : Vehicle
            {
                private double _load;

                public override void [|Serialize|](Archive archive)
                {
                    // In tons.
                    archive.Exchange(ref _load);
                }
            }
            """,
        ],
        [
            """
            using Stevedore;

            public class Vehicle : IArchivable
            {
                private int _wheels;

                public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
            }

            public class Truck : Vehicle
            {
                private double _load;

                public override void Serialize(Archive archive)
                {
                    base.Serialize(archive);
                    // In tons.
                    archive.Exchange(ref _load);
                }
            }
            """,
        ]);
}
