using System.ComponentModel;
using Stevedore;

[Serializable]
public partial class Person : INotifyPropertyChanged
{
    private string? _name;

    public event PropertyChangedEventHandler? PropertyChanged;

    private event Action? Saved;

    public static event EventHandler<string>? Created;

    public string? Name
    {
        get => _name;
        set
        {
            _name = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Name)));
            Saved?.Invoke();
            Created?.Invoke(this, value ?? "");
        }
    }
}
