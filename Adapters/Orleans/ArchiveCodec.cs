using System.Diagnostics.CodeAnalysis;
using Orleans.Serialization;
using Orleans.Serialization.Buffers;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Codecs;
using Orleans.Serialization.Serializers;
using Orleans.Serialization.Session;
using Orleans.Serialization.WireProtocol;
// Stevedore has an attribute of that name.
using FieldForm = Orleans.Serialization.WireProtocol.WireType;

namespace Stevedore.Orleans;

/// <summary>
/// Lets Orleans send and copy objects of archivable classes: those marked <c>[Serializable]</c> and <c>partial</c>. What a call's arguments
/// share is shared again where they arrive, cycles are closed, and derived objects keep their class.
/// </summary>
/// <remarks>
/// <para>
/// A value is two fields: the number that Orleans has given to the archivable value before it in the same call, if there is one, and the
/// bytes of an archive that goes on over all of them, each a reference as <see cref="Archive.WriteObject"/> stores it. By the first field a
/// value is found that Orleans has passed over, as that of a member that is gone; it is loaded then, so that the numbers of the archive are
/// those of the writer.
/// </para>
/// <para>
/// Types that Orleans has generated code for keep that, and so do the exceptions: this is asked last.
/// </para>
/// </remarks>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
[global::Orleans.Alias(WellKnownAlias)]
public sealed class ArchiveCodec(ArchiveOptions? options = null) : IGeneralizedCodec, IGeneralizedCopier, ITypeFilter
{
    /// <summary>The name of the codec on Orleans's wire.</summary>
    public const string WellKnownAlias = "stevedore";

    private const uint PreviousField = 0;
    private const uint BytesField = 1;

    // No reference that Orleans gives: it counts from 1.
    private const uint CallReference = uint.MaxValue;

    private static readonly Type s_codecType = typeof(ArchiveCodec);
    private static readonly object s_callKey = new();

    /// <summary>Whether objects of a type are sent as archives.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is a class that is archivable and not abstract, or that of this codec.</returns>
    public bool IsSupportedType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type == s_codecType || !type.IsAbstract && IsArchivable(type);
    }

    /// <summary>Whether a type may be named by a peer.</summary>
    /// <param name="type">The type.</param>
    /// <returns><see langword="true"/> for archivable classes; <see langword="null"/>, no opinion, for others.</returns>
    public bool? IsTypeAllowed(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type == s_codecType || IsArchivable(type) ? true : null;
    }

    /// <summary>Stores a value.</summary>
    /// <exception cref="SerializerException">It cannot be stored; the exception within says why.</exception>
    void IFieldCodec.WriteField<TBufferWriter>(ref Writer<TBufferWriter> writer, uint fieldIdDelta, Type? expectedType, object? value)
    {
        if (ReferenceCodec.TryWriteReferenceField(ref writer, fieldIdDelta, expectedType, value))
            return;
        uint reference = writer.Session.ReferencedObjects.CurrentReferenceId;
        ArchivedCall call = CallOf(writer.Session);
        uint previous = call.LastReference;
        ReadOnlySpan<byte> bytes = call.Store(value, reference);

        writer.WriteFieldHeader(fieldIdDelta, expectedType, s_codecType, FieldForm.TagDelimited);
        if (previous != 0)
        {
            ReferenceCodec.MarkValueField(writer.Session);
            writer.WriteFieldHeaderExpected(PreviousField, FieldForm.VarInt);
            writer.WriteVarUInt32(previous);
        }
        ReferenceCodec.MarkValueField(writer.Session);
        writer.WriteFieldHeaderExpected(previous == 0 ? BytesField : BytesField - PreviousField, FieldForm.LengthPrefixed);
        writer.WriteVarUInt32((uint)bytes.Length);
        writer.Write(bytes);
        writer.WriteEndObject();
    }

    /// <summary>Loads a value.</summary>
    /// <exception cref="SerializerException">The bytes are no value; the exception within says where and why.</exception>
    object? IFieldCodec.ReadValue<TInput>(ref Reader<TInput> reader, Field field)
    {
        if (field.IsReference)
            return ReferenceCodec.ReadReference(ref reader, field.FieldType);
        field.EnsureWireTypeTagDelimited();
        uint reference = ReferenceCodec.CreateRecordPlaceholder(reader.Session);
        byte[] bytes = ReadFields(ref reader, out uint previous);
        if (previous != 0)
            ReferenceCodec.MarkValueField(reader.Session);
        ReferenceCodec.MarkValueField(reader.Session);

        ArchivedCall call = CallOf(reader.Session);
        if (previous != call.LastReference)
            LoadPassedOver(ref reader, call, previous);
        object value = call.Load(bytes, reference);
        ReferenceCodec.RecordObject(reader.Session, value, reference);
        return value;
    }

    /// <summary>Makes a deep copy; what the arguments of a call share, their copies share.</summary>
    [return: NotNullIfNotNull(nameof(input))]
    object? IDeepCopier.DeepCopy(object? input, CopyContext context)
    {
        if (context.TryGetCopy(input, out object? known))
            return known!;
        if (!context.TryGetCopy(s_callKey, out CopiedCall? call))
        {
            call = new CopiedCall(options);
            context.RecordCopy(s_callKey, call);
        }
        object copy = call!.Copy(input!);
        context.RecordCopy(input!, copy);
        return copy;
    }

    private static bool IsArchivable(Type type) => type.IsAssignableTo(typeof(IArchivable)) && RuntimeClass.Find(type) is not null;

    private static byte[] ReadFields<TInput>(ref Reader<TInput> reader, out uint previous)
    {
        previous = 0;
        Field header = reader.ReadFieldHeader();
        uint field = header.FieldIdDelta;
        if (!header.IsEndBaseOrEndObject && field == PreviousField)
        {
            header.EnsureWireType(FieldForm.VarInt);
            previous = reader.ReadVarUInt32();
            header = reader.ReadFieldHeader();
            field += header.FieldIdDelta;
        }
        if (header.IsEndBaseOrEndObject || field != BytesField)
            throw ArchivedCall.NoValue();
        header.EnsureWireType(FieldForm.LengthPrefixed);
        byte[] bytes = reader.ReadBytes(reader.ReadVarUInt32());
        return reader.ReadFieldHeader().IsEndObject ? bytes : throw ArchivedCall.NoValue();
    }

    /// <summary>Loads the values between the last one that was loaded and the one that is to be loaded, up to the given number.</summary>
    private static void LoadPassedOver<TInput>(ref Reader<TInput> reader, ArchivedCall call, uint last)
    {
        Stack<(uint Reference, byte[] Bytes)> values = [];
        long position = reader.Position;
        for (uint reference = last; reference != call.LastReference;)
        {
            if (reader.Session.ReferencedObjects.TryGetReferencedObject(reference) is not UnknownFieldMarker marker)
                throw ArchivedCall.OutOfOrder();
            reader.ForkFrom(marker.Position, out Reader<TInput> earlier);
            byte[] bytes = ReadFields(ref earlier, out uint previous);
            reader.ResumeFrom(position);
            values.Push((reference, bytes));
            reference = previous < reference ? previous : throw ArchivedCall.OutOfOrder();
        }
        foreach ((uint reference, byte[] bytes) in values)
            ReferenceCodec.RecordObject(reader.Session, call.Load(bytes, reference), reference);
    }

    /// <summary>
    /// The archive of the call that a session stores or loads. It is kept among the objects that the session remembers, which forgets them
    /// when it goes on to another call.
    /// </summary>
    private ArchivedCall CallOf(SerializerSession session)
    {
        if (session.ReferencedObjects.TryGetReferencedObject(CallReference) is ArchivedCall known)
            return known;
        ArchivedCall call = new(options);
        session.ReferencedObjects.RecordReferenceField(call, CallReference);
        return call;
    }
}
