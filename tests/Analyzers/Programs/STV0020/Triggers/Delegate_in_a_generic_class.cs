using Stevedore;

[Serializable]
public partial class Setting<T>
{
    public string? Key;
    public T? Value;
    private Func<T?, bool>? [|_isValid|];

    public bool Check() => _isValid?.Invoke(Value) ?? true;

    public void Require(Func<T?, bool> valid) => _isValid = valid;
}

public static class Settings
{
    public static byte[] Pack(Setting<int> setting) => Archive.Serialize(setting);
}
