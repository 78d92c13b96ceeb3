using Stevedore.Mfc;

namespace Stevedore.Interop.Tests.Model;

public sealed class CAge : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CAge", 1, create: static () => new CAge(), baseClass: CObject.Class);

    private int _years;

    public int Years { get => _years; init => _years = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive) => archive.Exchange(ref _years);
}

public sealed class CName : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CName", 0, create: static () => new CName(), baseClass: CObject.Class);

    private string? _text = "";

    public string? Text { get => _text; init => _text = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive) => archive.Exchange(ref _text);
}

public sealed class CEmptyOb : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CEmptyOb", 1, create: static () => new CEmptyOb(), baseClass: CObject.Class);

    public override RuntimeClass GetRuntimeClass() => Class;
}

public class CBaseItem : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CBaseItem", 1, create: static () => new CBaseItem(), baseClass: CObject.Class);

    private uint _id;

    public uint Id { get => _id; init => _id = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive) => archive.Exchange(ref _id);
}

public sealed class CDerivedItem : CBaseItem
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CDerivedItem", 2, create: static () => new CDerivedItem(), baseClass: CBaseItem.Class);

    private double _value;

    public double Value { get => _value; init => _value = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive)
    {
        base.Serialize(archive);
        archive.Exchange(ref _value);
    }
}

public sealed class CNode : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CNode", 1, create: static () => new CNode(), baseClass: CObject.Class);

    private int _value;
    private CObject? _left;
    private CObject? _right;

    public int Value { get => _value; set => _value = value; }

    public CObject? Left { get => _left; set => _left = value; }

    public CObject? Right { get => _right; set => _right = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive)
    {
        archive.Exchange(ref _value);
        archive.ExchangeObject(ref _left);
        archive.ExchangeObject(ref _right);
    }
}

public class CVer : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CVer", 2, versionable: true, create: static () => new CVer(), baseClass: CObject.Class);

    private int _a;
    private int _b;

    public int A { get => _a; init => _a = value; }

    public int B { get => _b; init => _b = value; }

    /// <summary>What the archive said of the schema when asked once, and when asked again.</summary>
    public int LoadedSchema { get; private set; }

    public int SchemaAskedAgain { get; private set; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive)
    {
        LoadedSchema = archive.ObjectSchema;
        SchemaAskedAgain = archive.ObjectSchema;
        archive.Exchange(ref _a);
        if (LoadedSchema >= 2)
            archive.Exchange(ref _b);
    }
}

public sealed class CVerDerived : CVer
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CVerDerived", 5, create: static () => new CVerDerived(), baseClass: CVer.Class);

    private int _c;

    public int C { get => _c; init => _c = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive)
    {
        archive.SerializeClass(CVer.Class);
        base.Serialize(archive);
        archive.Exchange(ref _c);
    }
}

/// <summary>A class with the longest name that MFC reads.</summary>
public sealed class C63 : CObject
{
    public static new RuntimeClass Class { get; } = RuntimeClass.Register(
        "C63_56789012345678901234567890123456789012345678901234567890123", 1, create: static () => new C63(), baseClass: CObject.Class);

    public override RuntimeClass GetRuntimeClass() => Class;
}

/// <summary>A class with a name that MFC writes and refuses to read.</summary>
public sealed class C64 : CObject
{
    public static new RuntimeClass Class { get; } = RuntimeClass.Register(
        "C64_567890123456789012345678901234567890123456789012345678901234", 1, create: static () => new C64(), baseClass: CObject.Class);

    public override RuntimeClass GetRuntimeClass() => Class;
}

/// <summary>A class that can be made by name but has no schema: DECLARE_DYNCREATE.</summary>
public sealed class CDynOnly : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CDynOnly", RuntimeClass.NoSchema, create: static () => new CDynOnly(), baseClass: CObject.Class);

    public override RuntimeClass GetRuntimeClass() => Class;
}

/// <summary>The chat message with a BYTE flag, always serialized in place.</summary>
public sealed class CMsg : CObject
{
    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("CMsg", RuntimeClass.NoSchema, create: static () => new CMsg(), baseClass: CObject.Class);

    private byte _close;
    private string? _text = "";

    public byte Close { get => _close; init => _close = value; }

    public string? Text { get => _text; init => _text = value; }

    public StringList History { get; init; } = [];

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive)
    {
        archive.Exchange(ref _close);
        archive.Exchange(ref _text);
        History.Serialize(archive);
    }
}
