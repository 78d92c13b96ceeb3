using System.Text;

namespace Stevedore.Payloads.Tests;

/// <summary>
/// Writes payloads record by record, as [MS-NRBF] has them: those of other frameworks, and those that no formatter writes. A value is a
/// number, a string, null, or a record of these methods.
/// </summary>
internal sealed class PayloadWriter : IDisposable
{
    private const int FirstLibrary = 1_000_000;

    private readonly BinaryWriter _writer = new(new MemoryStream(), Encoding.UTF8);
    private readonly List<string> _libraries = [];
    private int _strings = 2_000_000;

    public PayloadWriter(int root = 1)
    {
        _writer.Write((byte)0);
        foreach (int number in new[] { root, -1, 1, 0 })
            _writer.Write(number);
    }

    /// <summary>The payload with its end.</summary>
    public byte[] ToArray()
    {
        _writer.Write((byte)11);
        return ((MemoryStream)_writer.BaseStream).ToArray();
    }

    /// <summary>An object of a type of mscorlib.</summary>
    public PayloadWriter SystemClass(int id, string name, params (string Name, object? Value)[] fields)
    {
        _writer.Write((byte)4);
        ClassInfo(id, name, fields);
        Values(fields);
        return this;
    }

    /// <summary>An object of a type of another assembly.</summary>
    public PayloadWriter Class(int id, string assembly, string name, params (string Name, object? Value)[] fields)
    {
        int library = _libraries.IndexOf(assembly);
        if (library < 0)
        {
            library = _libraries.Count;
            _libraries.Add(assembly);
            _writer.Write((byte)12);
            _writer.Write(FirstLibrary + library);
            _writer.Write(assembly);
        }

        _writer.Write((byte)5);
        ClassInfo(id, name, fields);
        _writer.Write(FirstLibrary + library);
        Values(fields);
        return this;
    }

    /// <summary>An object with the fields that another one has.</summary>
    public PayloadWriter Again(int id, int classId, params object?[] values)
    {
        _writer.Write((byte)1);
        _writer.Write(id);
        _writer.Write(classId);
        foreach (object? value in values)
            Value(value);
        return this;
    }

    /// <summary>An array of objects.</summary>
    public PayloadWriter Objects(int id, params object?[] elements)
    {
        _writer.Write((byte)16);
        _writer.Write(id);
        _writer.Write(elements.Length);
        foreach (object? element in elements)
            Value(element);
        return this;
    }

    /// <summary>An array of objects that are all null.</summary>
    public PayloadWriter Nulls(int id, int count)
    {
        _writer.Write((byte)16);
        _writer.Write(id);
        _writer.Write(count);
        _writer.Write((byte)14);
        _writer.Write(count);
        return this;
    }

    /// <summary>An array of numbers of 32 bits.</summary>
    public PayloadWriter Integers(int id, params int[] elements) => Integers(id, elements.Length, elements);

    /// <summary>An array of numbers of 32 bits that says another length than it has.</summary>
    public PayloadWriter Integers(int id, int length, int[] elements)
    {
        _writer.Write((byte)15);
        _writer.Write(id);
        _writer.Write(length);
        _writer.Write((byte)8);
        foreach (int element in elements)
            _writer.Write(element);
        return this;
    }

    /// <summary>An array of strings.</summary>
    public PayloadWriter Strings(int id, params string?[] elements)
    {
        _writer.Write((byte)17);
        _writer.Write(id);
        _writer.Write(elements.Length);
        foreach (string? element in elements)
            Value(element);
        return this;
    }

    /// <summary>An array of several dimensions, of objects that are all null.</summary>
    public PayloadWriter NullGrid(int id, params int[] lengths)
    {
        _writer.Write((byte)7);
        _writer.Write(id);
        _writer.Write((byte)2);
        _writer.Write(lengths.Length);
        foreach (int length in lengths)
            _writer.Write(length);
        _writer.Write((byte)2);
        _writer.Write((byte)14);
        _writer.Write(lengths.Aggregate(1, static (all, length) => unchecked(all * length)));
        return this;
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>A reference to a record.</summary>
    public static object Reference(int id) => new ReferenceTo(id);

    private void ClassInfo(int id, string name, (string Name, object? Value)[] fields)
    {
        _writer.Write(id);
        _writer.Write(name);
        _writer.Write(fields.Length);
        foreach ((string field, _) in fields)
            _writer.Write(field);
        foreach ((_, object? value) in fields)
            _writer.Write((byte)(PrimitiveOf(value) is null ? 2 : 0));
        foreach ((_, object? value) in fields)
        {
            if (PrimitiveOf(value) is { } primitive)
                _writer.Write(primitive);
        }
    }

    private void Values((string Name, object? Value)[] fields)
    {
        foreach ((_, object? value) in fields)
        {
            if (PrimitiveOf(value) is null)
                Value(value);
            else
                Number(value!);
        }
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                _writer.Write((byte)10);
                break;
            case ReferenceTo reference:
                _writer.Write((byte)9);
                _writer.Write(reference.Id);
                break;
            case string text:
                _writer.Write((byte)6);
                _writer.Write(_strings++);
                _writer.Write(text);
                break;
            default:
                _writer.Write((byte)8);
                _writer.Write(PrimitiveOf(value)!.Value);
                Number(value);
                break;
        }
    }

    private void Number(object value)
    {
        switch (value)
        {
            case bool truth:
                _writer.Write(truth);
                break;
            case byte number:
                _writer.Write(number);
                break;
            case short number:
                _writer.Write(number);
                break;
            case int number:
                _writer.Write(number);
                break;
            case long number:
                _writer.Write(number);
                break;
            case float number:
                _writer.Write(number);
                break;
        }
    }

    private static byte? PrimitiveOf(object? value) => value switch
    {
        bool => 1,
        byte => 2,
        short => 7,
        int => 8,
        long => 9,
        float => 11,
        _ => null,
    };

    private sealed record ReferenceTo(int Id);
}
