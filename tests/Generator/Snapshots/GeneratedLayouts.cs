using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

public sealed class GeneratedLayouts
{
    [Fact]
    public Task Every_attribute_for_layouts()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using System.Collections.Generic;
            using System.Runtime.InteropServices;
            using System.Runtime.Serialization;
            using Stevedore;

            namespace Cargo;

            public enum Kind { Dry, Reefer }

            [Serializable]
            public partial struct Vector
            {
                public float X, Y;
            }

            [Serializable]
            public partial class CPort
            {
                private int _number;
            }

            [Serializable]
            [RuntimeClass("CManifest", Schema = 3, Versionable = true)]
            [FormerName("CCargoList")]
            public partial class Manifest
            {
                [Magic] private const string Signature = "SHIP";
                [Magic] private const ushort Mark = 0x1234;
                private byte _flags;
                [Removed(2)] private ushort _formerCode;
                [OptionalField(VersionAdded = 2)] private int _weight;
                [OptionalField(VersionAdded = 2), Removed(3)] private int _between;
                [When(nameof(HasPort))] private CPort? _port;
                [When(nameof(HasPort))] private string _berth = "";
                [WireType(WireType.UInt16)] private int _level;
                [WireType(WireType.Byte), NetworkOrder] private Kind _kind;
                [NetworkOrder] private uint _address;
                [MarshalAs(UnmanagedType.VariantBool)] private bool _isLate;
                [WireType(WireType.Time32)] private DateTimeOffset _written;
                [WireType(WireType.Currency)] private decimal _price;
                [CodePage(932)] private string _japanese = "";
                [FixedLength(12), WireType(WireType.AnsiString)] private string _isoCode = "";
                [Count(WireType.UInt16)] private string _counted = "";
                [FixedLength(8)] private readonly byte[] _raw = [];
                [FixedLength(4, 4)] private string[][] _names = [];
                [Count(WireType.Byte)] private List<ushort> _seals = [];
                [Count(WireType.Byte)] private List<Vector> _places = [];
                [NullTerminated] private List<CPort> _ports = [];
                [NestedArchive, Count(WireType.UInt32), Embedded] private CPort _inner = new();

                private bool HasPort => _flags != 0;
            }
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver, ["Cargo.Manifest.g.cs"]);
    }

    [Fact]
    public Task A_body_with_a_version_of_its_own()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using System.Runtime.Serialization;
            using Stevedore;

            namespace Cargo;

            [Serializable]
            public partial class Shape
            {
                [BodyVersion] public ushort Version { get; init; } = 3;
                [Removed(3)] private byte _former;
                [OptionalField(VersionAdded = 2)] private byte _added;
                [When(typeof(Format), nameof(Format.IsLong))] private double _length;
            }

            public static class Format
            {
                public static bool IsLong(Archive archive) => archive.Document is not null;
            }
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver, ["Cargo.Shape.g.cs"]);
    }
}
